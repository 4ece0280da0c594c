package org.antenna.catalog.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.search.db.SqlFiling;
import org.antenna.contracts.OrganisationClass;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of an archive of 20,000 is read for a page; PostgreSQL counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowListIT {
    private static final int LIMIT = 21;

    /** The newest, whoever asks, and then a page; each is a row of several tables. */
    private static final int FEW = 1_200;

    private static final String ARCHIVE = """
            insert into mission (code, version, kind, host_countries, city, name_zh, name_en, languages, abilities)
                select m, 1, 'EMBASSY', '{}', 'c', 'n', 'n', '{}', '{}' from unnest('{often,seldom}'::text[]) m;
            insert into topic (code, version, label_zh, label_en) select t, 1, 't', 't' from unnest('{often,seldom}'::text[]) t;
            insert into series select s, 1, 'n', 'n', '', '', null, null, 0, '{}', '{}', '{}', false
                from unnest('{often,seldom}'::text[]) s;
            create temporary table made as
                select n, lpad(to_hex(n), 32, '0')::uuid as id, timestamptz '2016-01-01' + n * interval '1 hour' as at,
                       n between 101 and 103 as narrow, case when n % 5000 = 7 then 'seldom' else 'often' end as kind
                from generate_series(1, 20000) n;
            insert into report (id, mission, revision, created_at) select id, kind, 1, at from made;
            insert into report_version (report_id, version, kind, state, author, series, topics, about, handling,
                    audience_classes, audience_regions, audience_organisations, sources, changed_at, published_at,
                    released_by, released_at, notifies)
                select id, 1, 'FIRST', 'RELEASED', 'a', kind, array[kind], array[case kind when 'often' then 'NO' else 'TV' end],
                       'GREEN', case when narrow then '{}' else '{REGION}' end::text[], '{}',
                       case when narrow then '{one}' else '{}' end::text[], '{}', at, at, 'a', at, true from made;
            insert into rendition select id, 1, case kind when 'often' then 'zh' else 'en' end, 'T', '', 'B' from made;
            """;
    private static final String READ = """
            select sum(seq_tup_read + idx_tup_fetch) from pg_stat_user_tables
            where relname in ('report_version', 'report', 'search_entry', 'rendition')
            """;

    private final Reader desk = new Reader(true, null, null);
    private final Reader office =
            new Reader(false, null, new Organisation("office", 1, OrganisationClass.REGION, "CN-HE", false));
    private final Reader narrow =
            new Reader(false, null, new Organisation("one", 1, OrganisationClass.ENTERPRISE, "CN-HE", false));

    private final ArchiveDatabase database = new ArchiveDatabase("narrow");
    private final Jdbi jdbi = database.jdbi();
    private final ListReports lists = ArchiveDatabase.lists(jdbi);

    NarrowListIT() throws SQLException {}

    @BeforeAll
    void fill() {
        jdbi.useTransaction(db -> db.createScript(ARCHIVE).execute());
        assertThat(new SqlFiling(jdbi).file(30_000)).isEqualTo(20_000);
        jdbi.useHandle(db -> db.execute("analyze"));
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @Test
    void a_reader_of_three_old_reports_does_not_walk_the_archive() {
        assertThat(read(narrow, released(null, null, null, null, null), 3)).isBetween(1L, (long) FEW);
    }

    @Test
    void one_who_reads_nothing_that_is_asked_for_does_not_walk_it_either() {
        assertThat(read(narrow, released("seldom", "seldom", "TV", "seldom", "en"), 0))
                .isLessThan(FEW);
        assertThat(read(new Reader(false, "unknown", null), released(null, null, null, null, null), 0))
                .isLessThan(FEW);
    }

    @ParameterizedTest
    @CsvSource({"seldom,,,,", ",seldom,,,", ",,TV,,", ",,,seldom,", ",,,,en"})
    void a_filter_that_few_meet_does_not_walk_it_whoever_asks(
            String series, String topic, String country, String mission, String language) {
        ReportQuery query = released(series, topic, country, mission, language);
        assertThat(read(desk, query, 4)).isLessThan(FEW);
        assertThat(read(office, query, 4)).isLessThan(FEW);
    }

    @Test
    void the_newest_of_one_who_reads_most_cost_no_more_than_a_page() {
        assertThat(read(office, released(null, null, null, null, null), LIMIT)).isLessThan(6 * LIMIT);
    }

    private long read(Reader reader, ReportQuery query, int found) {
        long before = rowsRead();
        List<ReportSummary> page = lists.list(reader, query, LIMIT);
        assertThat(page).hasSize(found);
        return rowsRead() - before;
    }

    private long rowsRead() {
        return jdbi.withHandle(db -> {
            db.execute("select pg_stat_force_next_flush()");
            return db.createQuery(READ).mapTo(Long.class).one();
        });
    }

    private static ReportQuery released(String series, String topic, String country, String mission, String language) {
        return new ReportQuery(ReportQuery.State.RELEASED, series, topic, country, mission, language, null);
    }
}
