package org.antenna.catalog.search.db;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.antenna.catalog.search.segment.SegmentColumns;
import org.antenna.catalog.search.segment.SegmentColumns.Place;
import org.antenna.catalog.search.segment.StoredPostings.Stored;
import org.jdbi.v3.core.Handle;

/**
 * Makes one segment of several, posting by posting, without reading a text again. Their postings are deleted in transactions
 * of their own, so that those who withdraw or correct one of the reports wait no longer than for its new place.
 */
final class SegmentMerge {
    private static final int GONE = -1;
    private static final int ROWS_AT_ONCE = 5_000;

    private static final String PLACE = """
            with place as (
                select * from unnest(:ids::uuid[], :segments::bigint[], :positions::int[])
                    with ordinality as one (id, segment, position, number)),
            placed as (
                update search_entry e set segment = :into, position = place.number - 1
                from place where e.report_id = place.id and e.segment = place.segment and e.position = place.position
                returning e.report_id)
            insert into search_gone select :into, number - 1 from place where id not in (select report_id from placed)
            """;

    private static final int SWEPT_AT_ONCE = 20_000;

    /** Goes from segment to segment by the key; the rows of one are some hundred thousand. */
    private static final String LEFT = """
            with recursive one (segment) as (
                select min(segment) from search_posting
                union all
                select (select min(p.segment) from search_posting p where p.segment > one.segment)
                from one where one.segment is not null)
            select segment from one
            where segment is not null and not exists (select from search_segment s where s.id = one.segment) limit 1
            """;

    private static final String SWEEP = """
            delete from search_posting where ctid = any(
                array(select ctid from search_posting where segment = :segment limit :most))
            """;

    private final Handle db;
    private final List<Long> segments;
    private final List<SegmentColumns> columns;

    SegmentMerge(Handle db, List<Long> segments) {
        this.db = db;
        this.segments = segments;
        this.columns = new KnownSegments().read(db, segments);
    }

    boolean run() {
        List<int[]> numbers = columns.stream().map(one -> new int[one.size()]).toList();
        List<Place> places = places(numbers);
        if (!places.isEmpty()) {
            SegmentColumns merged = SegmentColumns.of(columns, places);
            long into = SqlFiling.insert(db, merged);
            copy(into, new PostingUnion(numbers, merged.size()));
            place(into, places);
        }
        for (String table : List.of("search_gone where segment", "search_segment where id")) {
            db.createUpdate("delete from " + table + " = any(:segments)")
                    .bindArray("segments", Long.class, segments)
                    .execute();
        }
        return true;
    }

    /** False: nothing is left of segments that are no more. */
    static boolean sweep(Handle db) {
        Optional<Long> segment = db.createQuery(LEFT).mapTo(Long.class).findOne();
        segment.ifPresent(left -> db.createUpdate(SWEEP)
                .bind("segment", left)
                .bind("most", SWEPT_AT_ONCE)
                .execute());
        return segment.isPresent();
    }

    /** The living ones, newest first; notes the new number of each position, or that it is gone. */
    private List<Place> places(List<int[]> numbers) {
        db.createQuery("select segment, position from search_gone where segment = any(:segments)")
                .bindArray("segments", Long.class, segments)
                .map((row, at) -> numbers.get(segments.indexOf(row.getLong(1)))[row.getInt(2)] = GONE)
                .list();
        List<Place> places = new ArrayList<>();
        for (int segment = 0; segment < numbers.size(); segment++) {
            for (int position = 0; position < numbers.get(segment).length; position++) {
                if (numbers.get(segment)[position] != GONE) {
                    places.add(new Place(segment, position));
                }
            }
        }
        places.sort(Comparator.comparing(
                        (Place place) -> columns.get(place.segment()).listed(place.position()))
                .thenComparing(this::id)
                .reversed());
        for (int number = 0; number < places.size(); number++) {
            Place place = places.get(number);
            numbers.get(place.segment())[place.position()] = number;
        }
        return places;
    }

    private void copy(long into, PostingUnion union) {
        try (PostingRows rows = new PostingRows(db, segments)) {
            Map<String, Stored> batch = new LinkedHashMap<>();
            while (rows.next()) {
                Stored stored = union.of(rows.current());
                if (stored != null) {
                    batch.put(rows.token(), stored);
                }
                if (batch.size() == ROWS_AT_ONCE) {
                    PostingCopy.write(db, into, batch);
                    batch.clear();
                }
            }
            PostingCopy.write(db, into, batch);
        }
    }

    private void place(long into, List<Place> places) {
        db.createUpdate(PLACE)
                .bind("into", into)
                .bindArray("ids", UUID.class, places.stream().map(this::id).toList())
                .bindArray(
                        "segments",
                        Long.class,
                        places.stream()
                                .map(place -> segments.get(place.segment()))
                                .toList())
                .bindArray(
                        "positions",
                        Integer.class,
                        places.stream().map(Place::position).toList())
                .execute();
    }

    private UUID id(Place place) {
        return columns.get(place.segment()).id(place.position());
    }
}
