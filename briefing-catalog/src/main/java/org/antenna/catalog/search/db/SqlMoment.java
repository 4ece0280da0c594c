package org.antenna.catalog.search.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.catalog.db.Columns;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.reader.db.ReadableSql;
import org.antenna.catalog.search.Document;
import org.antenna.catalog.search.SearchIndex;
import org.antenna.catalog.search.segment.Section;
import org.antenna.catalog.search.segment.SegmentColumns;
import org.antenna.catalog.search.segment.StoredPostings;
import org.antenna.catalog.search.segment.WaitingReports;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Handle;

/** The index as one transaction sees it. */
final class SqlMoment implements SearchIndex.Moment {
    /** Of those that wait for their place in the index a search looks into so many, the newest. */
    private static final int MOST_WAITING = 5_000;

    private static final String WAITING =
            "select entry, report_id from search_entry where segment is null order by listed_at desc, report_id desc limit "
                    + (MOST_WAITING + 1);
    private static final String SEGMENTS = """
            select id, array(select position from search_gone where segment = id) from search_segment order by id
            """;
    private static final String DOCUMENTS = """
            select l.language, l.title, l.summary, l.body, v.*, v.mission
            from (select v.*, r.mission from report_version v join report r on r.id = v.report_id
                  where v.report_id = any(:ids) and v.state = 'RELEASED') v
            join rendition l on l.report_id = v.report_id and l.version = v.version
            where """ + " " + ReadableSql.CONDITION + TextRows.ORDER;

    private final Handle db;
    private final KnownSegments segments;
    private final KnownPostings postings;
    private final KnownWaiting waiting;

    SqlMoment(Handle db, KnownSegments segments, KnownPostings postings, KnownWaiting waiting) {
        this.db = db;
        this.segments = segments;
        this.postings = postings;
        this.waiting = waiting;
    }

    @Override
    public SearchIndex.Sections sections(Set<String> tokens) {
        List<Section> sections = filed(tokens);
        boolean complete = addWaiting(sections);
        return new SearchIndex.Sections(sections, complete);
    }

    @Override
    public List<Section> filed(Set<String> tokens) {
        Map<Long, Integer[]> gone = new LinkedHashMap<>();
        db.createQuery(SEGMENTS)
                .map((row, at) ->
                        gone.put(row.getLong(1), (Integer[]) row.getArray(2).getArray()))
                .list();
        List<Long> ids = List.copyOf(gone.keySet());
        List<SegmentColumns> columns = segments.read(db, ids);
        List<StoredPostings> stored = postings.read(db, ids, tokens);
        List<Section> sections = new ArrayList<>();
        for (int at = 0; at < ids.size(); at++) {
            BitSet living = new BitSet();
            living.set(0, columns.get(at).size());
            for (int position : gone.getOrDefault(ids.get(at), new Integer[0])) {
                living.clear(position);
            }
            sections.add(new Section(columns.get(at), living, stored.get(at)));
        }
        return sections;
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
        List<WaitingEntry> entries = db.createQuery(WAITING)
                .map((row, at) -> new WaitingEntry(row.getLong(1), row.getObject(2, UUID.class)))
                .list();
        WaitingReports looked =
                waiting.read(entries.subList(0, Math.min(entries.size(), MOST_WAITING)), new WaitingRows(db));
        sections.add(looked.section());
        return looked.size() == entries.size();
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
