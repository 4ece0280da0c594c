package org.antenna.subscription.subscription.db;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** What takes the place of subscriptions. */
final class Replacements {
    private static final String OF_CONTINUED_SERIES = """
            with recursive link(code, successor) as (
                select code, replaced_by[1] from menu_code where kind = 'SERIES' and retired and replaced_by <> '{}'
            ), chain(code, at) as (
                select code, successor from link
                union
                select c.code, l.successor from chain c join link l on l.code = c.at
            )
            select s.series, s.id from chain c join subscription s on s.series = c.code and s.ended_at is null
            where not exists (select from link l where l.code = c.at) order by s.id
            """;
    private static final String FOLLOWING = """
            with recursive named(id) as (
                select unnest(:ids::uuid[])
                union
                select s.replaced_by from named join subscription s using (id) where s.replaced_by is not null
            )
            select id from named order by id
            """;

    private Replacements() {}

    static Map<String, List<UUID>> ofContinuedSeries(Handle db) {
        return db.createQuery(OF_CONTINUED_SERIES)
                .map((row, at) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .collect(groupingBy(Map.Entry::getKey, TreeMap::new, mapping(Map.Entry::getValue, toList())));
    }

    static List<UUID> following(Handle db, Collection<UUID> ids) {
        return db.createQuery(FOLLOWING)
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .mapTo(UUID.class)
                .list();
    }
}
