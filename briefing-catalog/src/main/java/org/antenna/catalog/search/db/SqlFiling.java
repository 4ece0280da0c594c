package org.antenna.catalog.search.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.antenna.catalog.search.Filing;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.catalog.search.segment.PostingLists;
import org.antenna.catalog.search.segment.SegmentColumns;
import org.antenna.catalog.search.segment.Words;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes segments. What it read may be out of date when it is written: last of all, each entry is given its new place only
 * if it is still the one that was read, and the place of any other is gone from the beginning.
 */
@ApplicationScoped
public class SqlFiling implements Filing {
    private static final long LOCK = 0x616E_7465_6E6E_6115L;
    private static final int AT_ONCE = 25;

    /** Characters of text in one segment, about; whatever the texts are, memory has an end. */
    private static final long MOST_TEXT = 30_000_000;

    private static final String SEGMENTS = """
            select s.id, s.documents, s.documents - count(g.position) as living
            from search_segment s left join search_gone g on g.segment = s.id group by s.id order by s.id
            """;
    private static final String WAITING =
            FactRows.SELECT + " where e.segment is null order by e.listed_at, e.report_id limit :most";
    private static final String PLACE = """
            with place as (
                select * from unnest(:ids::uuid[], :entries::bigint[]) with ordinality as one (id, entry, number)),
            placed as (
                update search_entry e set segment = :segment, position = place.number - 1
                from place where e.report_id = place.id and e.entry = place.entry and e.segment is null
                returning e.report_id)
            insert into search_gone select :segment, number - 1 from place where id not in (select report_id from placed)
            """;

    private record Waiting(long entry, Facts facts) {}

    private final Jdbi jdbi;

    @Inject
    public SqlFiling(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Standing standing() {
        return jdbi.withHandle(db -> new Standing(
                db.createQuery("select count(*) from search_entry where segment is null")
                        .mapTo(Integer.class)
                        .one(),
                db.createQuery(SEGMENTS)
                        .map((row, at) -> new Segment(row.getLong(1), row.getInt(2), row.getInt(3)))
                        .list()));
    }

    @Override
    public int file(int most) {
        return jdbi.inTransaction(db -> isAlone(db) ? file(db, waiting(db, most)) : 0);
    }

    @Override
    public boolean merge(List<Long> segments) {
        return jdbi.inTransaction(db -> isAlone(db) && areThere(db, segments) && new SegmentMerge(db, segments).run());
    }

    /** Without the lock: whoever else is at it deletes the same. */
    @Override
    public boolean sweep() {
        return jdbi.inTransaction(SegmentMerge::sweep);
    }

    /** Another instance may have merged them since somebody chose them. */
    private static boolean areThere(Handle db, List<Long> segments) {
        return segments.size()
                == db.createQuery("select count(*) from search_segment where id = any(:ids)")
                        .bindArray("ids", Long.class, segments)
                        .mapTo(Integer.class)
                        .one();
    }

    static long insert(Handle db, SegmentColumns columns) {
        return db.createUpdate("insert into search_segment (documents, columns) values (:documents, :columns)")
                .bind("documents", columns.size())
                .bind("columns", columns.encoded())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static boolean isAlone(Handle db) {
        return db.select("select pg_try_advisory_xact_lock(?)", LOCK)
                .mapTo(Boolean.class)
                .one();
    }

    private static List<Waiting> waiting(Handle db, int most) {
        return db
                .createQuery(WAITING)
                .bind("most", most)
                .map((row, at) -> new Waiting(row.getLong("entry"), FactRows.read(row)))
                .stream()
                .sorted(Comparator.comparing(Waiting::facts, SegmentColumns.NEWEST_FIRST))
                .toList();
    }

    private static int file(Handle db, List<Waiting> waiting) {
        PostingLists postings = new PostingLists();
        List<Waiting> filed = new ArrayList<>();
        long text = 0;
        for (int from = 0; from < waiting.size() && text < MOST_TEXT; from += AT_ONCE) {
            List<Waiting> some = waiting.subList(from, Math.min(waiting.size(), from + AT_ONCE));
            AtomicInteger position = new AtomicInteger(from);
            AtomicLong read = new AtomicLong();
            TextRows.each(db, some.stream().map(Waiting::facts).toList(), (facts, renditions) -> {
                postings.add(position.getAndIncrement(), facts, Words.of(renditions));
                renditions.forEach(one -> read.addAndGet(one.body().length()));
            });
            text += read.get();
            filed.addAll(some);
        }
        if (!filed.isEmpty()) {
            long segment = insert(
                    db, SegmentColumns.of(filed.stream().map(Waiting::facts).toList()));
            PostingCopy.write(db, segment, postings.sorted(filed.size()));
            db.createUpdate(PLACE)
                    .bind("segment", segment)
                    .bindArray(
                            "ids",
                            UUID.class,
                            filed.stream().map(one -> one.facts().id()).toList())
                    .bindArray(
                            "entries",
                            Long.class,
                            filed.stream().map(Waiting::entry).toList())
                    .execute();
        }
        return filed.size();
    }
}
