package org.antenna.catalog.search.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.reader.db.ReadableSql;
import org.antenna.catalog.search.Document;
import org.antenna.catalog.search.SearchIndex;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.catalog.search.segment.Section;
import org.antenna.catalog.search.segment.SegmentColumns;
import org.antenna.catalog.search.segment.StoredPostings;
import org.antenna.catalog.search.segment.WaitingPostings;
import org.antenna.catalog.search.segment.WaitingReport;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Handle;

/** The index as one transaction sees it. */
final class SqlMoment implements SearchIndex.Moment {
    /** Of those that wait for their place in the index a search looks into so many, the newest. */
    private static final int MOST_WAITING = 5_000;

    private static final String WAITING = FactRows.SELECT
            + " where e.segment is null order by e.listed_at desc, e.report_id desc limit " + (MOST_WAITING + 1);
    private static final String POSTINGS = """
            select segment, token, documents, titles, summaries from search_posting
            where segment = any(:segments) and token = any(:tokens)
            """;
    private static final String GONE = "select segment, array_agg(position) from search_gone group by segment";
    private static final String DOCUMENTS = """
            select l.language, l.title, l.summary, l.body, v.*, v.mission
            from (select v.*, r.mission from report_version v join report r on r.id = v.report_id
                  where v.report_id = any(:ids) and v.state = 'RELEASED') v
            join rendition l on l.report_id = v.report_id and l.version = v.version
            where """ + " " + ReadableSql.CONDITION + TextRows.ORDER;

    private final Handle db;
    private final KnownSegments segments;
    private final KnownWords words;

    SqlMoment(Handle db, KnownSegments segments, KnownWords words) {
        this.db = db;
        this.segments = segments;
        this.words = words;
    }

    @Override
    public SearchIndex.Sections sections(Set<String> tokens) {
        List<Long> ids = db.createQuery("select id from search_segment order by id")
                .mapTo(Long.class)
                .list();
        List<SegmentColumns> columns = segments.read(db, ids);
        Map<Long, BitSet> gone = gone();
        Map<Long, Map<String, StoredPostings.Stored>> postings = postings(ids, tokens);
        List<Section> sections = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            BitSet living = new BitSet();
            living.set(0, columns.get(at).size());
            living.andNot(gone.getOrDefault(ids.get(at), new BitSet()));
            sections.add(new Section(
                    columns.get(at), living, new StoredPostings(postings.getOrDefault(ids.get(at), Map.of()))));
        }
        boolean complete = addWaiting(sections);
        return new SearchIndex.Sections(sections, complete);
    }

    @Override
    public Map<UUID, Document> documents(Reader reader, Collection<UUID> ids) {
        Map<UUID, Document> found = new HashMap<>();
        ReadableSql.bind(db.createQuery(DOCUMENTS), reader)
                .bindArray("ids", UUID.class, ids)
                .map((row, at) -> found.computeIfAbsent(row.getObject("report_id", UUID.class), id -> document(id, row))
                        .renditions()
                        .add(new Rendition(
                                row.getString("language"),
                                row.getString("title"),
                                row.getString("summary"),
                                row.getString("body"))))
                .list();
        return found;
    }

    /** False when more wait than were looked at. */
    private boolean addWaiting(List<Section> sections) {
        List<Facts> waiting =
                db.createQuery(WAITING).map((row, at) -> FactRows.read(row)).list();
        List<Facts> newest = waiting.stream()
                .limit(MOST_WAITING)
                .sorted(SegmentColumns.NEWEST_FIRST)
                .toList();
        List<WaitingReport> read = words.read(newest, (some, taker) -> TextRows.each(db, some, taker));
        if (!read.isEmpty()) {
            List<Facts> looked = newest.subList(0, read.size());
            BitSet living = new BitSet();
            living.set(0, looked.size());
            sections.add(new Section(SegmentColumns.of(looked), living, new WaitingPostings(looked, read)));
        }
        return read.size() == waiting.size();
    }

    private Map<Long, BitSet> gone() {
        Map<Long, BitSet> gone = new HashMap<>();
        db.createQuery(GONE)
                .map((row, at) -> {
                    BitSet positions = new BitSet();
                    for (Integer position : (Integer[]) row.getArray(2).getArray()) {
                        positions.set(position);
                    }
                    return gone.put(row.getLong(1), positions);
                })
                .list();
        return gone;
    }

    private Map<Long, Map<String, StoredPostings.Stored>> postings(List<Long> ids, Set<String> tokens) {
        Map<Long, Map<String, StoredPostings.Stored>> postings = new HashMap<>();
        if (!ids.isEmpty() && !tokens.isEmpty()) {
            db.createQuery(POSTINGS)
                    .bindArray("segments", Long.class, ids)
                    .bindArray("tokens", String.class, tokens)
                    .map((row, at) -> postings.computeIfAbsent(row.getLong(1), segment -> new HashMap<>())
                            .put(
                                    row.getString(2),
                                    new StoredPostings.Stored(row.getBytes(3), row.getBytes(4), row.getBytes(5))))
                    .list();
        }
        return postings;
    }

    private static Document document(UUID id, ResultSet row) {
        try {
            return new Document(
                    id,
                    row.getInt("version"),
                    row.getString("mission"),
                    row.getString("series"),
                    Columns.texts(row, "topics"),
                    Columns.texts(row, "about"),
                    Handling.valueOf(row.getString("handling")),
                    Columns.instant(row, "listed_at"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException("A released version cannot be read", e);
        }
    }
}
