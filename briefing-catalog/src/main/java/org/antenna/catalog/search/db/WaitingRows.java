package org.antenna.catalog.search.db;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Handle;

/** Reports that wait, as one transaction sees them. */
record WaitingRows(Handle db) implements KnownWaiting.Source {
    private static final String FACTS = FactRows.SELECT + " where e.segment is null and e.entry = any(:entries)";

    @Override
    public Map<Long, Facts> facts(List<Long> entries) {
        Map<Long, Facts> facts = new HashMap<>();
        db.createQuery(FACTS)
                .bindArray("entries", Long.class, entries)
                .map((row, at) -> facts.put(row.getLong("entry"), FactRows.read(row)))
                .list();
        return facts;
    }

    @Override
    public void texts(List<Facts> versions, BiConsumer<Facts, List<Rendition>> taker) {
        TextRows.each(db, versions, taker);
    }
}
