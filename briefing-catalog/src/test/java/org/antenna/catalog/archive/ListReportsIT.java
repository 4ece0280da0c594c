package org.antenna.catalog.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.antenna.catalog.archive.db.SqlArchive;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.search.Filing;
import org.antenna.catalog.search.db.SqlFiling;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListReportsIT {
    private static final int LISTS = 60;
    private static final int PAGES = 8;
    private static final int[] LIMITS = {1, 2, 5, 20, 60};

    private final ArchiveDatabase database = new ArchiveDatabase("lists");
    private final Filing filing = new SqlFiling(database.jdbi());
    private final ListReports lists = ArchiveDatabase.lists(database.jdbi());

    ListReportsIT() throws SQLException {}

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void the_pages_of_any_reader_and_filter_are_those_of_a_plain_model_waiting_filed_merged_or_changed() {
        long seed = Long.getLong("antenna.seed", 20260315L);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        RandomArchive archive = new RandomArchive(database.jdbi(), random);
        archive.write(400);
        int listed = same(archive, random, "seed %d, all wait".formatted(seed));
        for (int round = 0; round < 3; round++) {
            filing.file(250);
            archive.write(150);
            archive.change(80);
            listed += same(archive, random, "seed %d, round %d, some wait".formatted(seed, round));
        }
        assertThat(filing.file(65_000)).isPositive();
        listed += same(archive, random, "seed %d, none waits".formatted(seed));
        List<Long> segments =
                filing.standing().segments().stream().map(Filing.Segment::id).toList();
        assertThat(filing.merge(segments)).isTrue();
        listed += same(archive, random, "seed %d, merged".formatted(seed));
        assertThat(listed).isGreaterThan(2_000);
    }

    @Test
    void what_is_filed_or_withdrawn_while_a_list_is_read_is_in_it_once_as_it_was_at_one_moment() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        RandomArchive archive = new RandomArchive(database.jdbi(), random);
        archive.write(200);
        assertThat(filing.file(90)).isEqualTo(90);
        Jdbi reading = database.connecting();
        SqlArchive rows = new SqlArchive(reading);
        Reader desk = new Reader(true, null, null);
        ReportQuery all = new ReportQuery(ReportQuery.State.RELEASED, null, null, null, null, null, null);
        List<UUID> expected = archive.listed(desk, all);

        List<ReportSummary> listed = ArchiveDatabase.filed(reading).find(desk, all.question(500), ids -> {
            archive.change(30);
            assertThat(filing.file(1_000)).isPositive();
            return rows.among(ids, desk, all, 500);
        });

        assertThat(listed).extracting(ReportSummary::id).isEqualTo(expected);
        assertThat(archive.listed(desk, all)).isNotEqualTo(expected);
    }

    private int same(RandomArchive archive, RandomGenerator random, String when) {
        int listed = 0;
        for (int number = 0; number < LISTS; number++) {
            Reader reader = archive.reader();
            ReportQuery query = archive.query();
            int limit = LIMITS[random.nextInt(LIMITS.length)];
            List<UUID> expected =
                    archive.listed(reader, query).stream().limit(PAGES * limit).toList();
            assertThat(pages(reader, query, limit))
                    .as("%s, list %d: %s %s by %d", when, number, reader, query, limit)
                    .isEqualTo(expected);
            listed += expected.size();
        }
        return listed;
    }

    private List<UUID> pages(Reader reader, ReportQuery query, int limit) {
        List<UUID> all = new ArrayList<>();
        ReportQuery next = query;
        for (int number = 0; number < PAGES; number++) {
            List<ReportSummary> page = lists.list(reader, next, limit);
            page.forEach(one -> all.add(one.id()));
            if (page.size() < limit) {
                return all;
            }
            ReportSummary last = page.getLast();
            next = behind(query, new ReportQuery.Place(last.sortedBy(), last.id()));
        }
        return all;
    }

    private static ReportQuery behind(ReportQuery query, ReportQuery.Place place) {
        return new ReportQuery(
                query.state(),
                query.series(),
                query.topic(),
                query.country(),
                query.mission(),
                query.language(),
                place);
    }
}
