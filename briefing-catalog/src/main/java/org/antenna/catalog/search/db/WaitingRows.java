package org.antenna.catalog.search.db;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Handle;

/** Reports that wait, as one transaction sees them. */
record WaitingRows(Handle db) implements KnownWaiting.Source {
    private static final String FACTS = FactRows.SELECT + " where e.segment is null and e.report_id = any(:ids)";

    @Override
    public Map<WaitingEntry, Facts> facts(List<WaitingEntry> entries) {
        Map<WaitingEntry, Facts> facts = new HashMap<>();
        db.createQuery(FACTS)
                .bindArray(
                        "ids",
                        UUID.class,
                        entries.stream().map(WaitingEntry::report).toList())
                .map((row, at) -> facts.put(
                        new WaitingEntry(row.getLong("entry"), row.getObject("report_id", UUID.class)),
                        FactRows.read(row)))
                .list();
        return facts;
    }

    @Override
    public void texts(List<Facts> versions, BiConsumer<Facts, List<Rendition>> taker) {
        TextRows.each(db, versions, taker);
    }
}
