package org.antenna.catalog.leak;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** What stands in the database, by table, as a hash. */
final class Tables {
    /**
     * All tables but those that the service goes on with by itself: the index of the search, which follows the reports, and
     * the ways of events in and out. Of events written, the counter that numbers them is looked at instead.
     */
    private static final String NAMES = """
            select table_name from information_schema.tables
            where table_schema = current_schema() and table_type = 'BASE TABLE'
              and table_name not like 'search\\_%' and table_name not in ('outbox', 'inbox')
            order by table_name
            """;

    private Tables() {}

    static Map<String, String> contents(Jdbi jdbi) {
        return jdbi.withHandle(db -> {
            List<String> names = db.createQuery(NAMES).mapTo(String.class).list();
            Map<String, String> contents = new TreeMap<>();
            for (String name : names) {
                contents.put(
                        name,
                        db.createQuery("select coalesce(md5(string_agg(line, '' order by line)), '') from"
                                        + " (select md5(t::text) as line from " + name + " t) lines")
                                .mapTo(String.class)
                                .one());
            }
            contents.put(
                    "events",
                    db.createQuery("select last_value::text from outbox_seq_seq")
                            .mapTo(String.class)
                            .one());
            return contents;
        });
    }
}
