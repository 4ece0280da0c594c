package org.antenna.delivery.replica.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.delivery.replica.ReplicaVersions;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlReplicaVersions implements ReplicaVersions {
    private static final Map<String, String> BY_CODE = Map.of(
            "topic", "topic",
            "country-group", "country_group",
            "series", "series",
            "mission", "mission",
            "organisation", "organisation");
    private static final Map<String, String> BY_ID = Map.of("recipient", "recipient", "subscription", "subscription");
    private static final int UUID_LENGTH = 36;

    /** {@code offset 0} keeps the planner from reading the whole table for some thousands of its rows. */
    private static final String LACKING = """
            select k.at from unnest(:names, :versions) with ordinality as k(name, version, at)
            left join lateral (select x.version from %s x where x.%s = k.name offset 0) known on true
            where known.version is null or known.version < k.version
            """;

    private final Jdbi jdbi;

    private static final class Asked {
        private final List<String> keys = new ArrayList<>();
        private final List<Object> names = new ArrayList<>();
        private final List<Long> versions = new ArrayList<>();

        private void add(String key, Object name, long version) {
            keys.add(key);
            names.add(name);
            versions.add(version);
        }
    }

    @Inject
    SqlReplicaVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<String> lacking(Map<String, Long> versions) {
        Set<String> lacking = new HashSet<>();
        Map<String, Asked> byKind = new HashMap<>();
        versions.forEach((key, version) -> {
            int slash = key.indexOf('/');
            String kind = slash < 0 ? "" : key.substring(0, slash);
            Object name = BY_ID.containsKey(kind) ? id(key.substring(slash + 1)) : key.substring(slash + 1);
            if (name == null || !BY_ID.containsKey(kind) && !BY_CODE.containsKey(kind)) {
                lacking.add(key);
            } else {
                byKind.computeIfAbsent(kind, any -> new Asked()).add(key, name, version);
            }
        });
        byKind.forEach((kind, asked) -> {
            String table = BY_ID.get(kind);
            if (table != null) {
                read(LACKING.formatted(table, "id"), UUID.class, asked, lacking);
            } else {
                read(LACKING.formatted(BY_CODE.get(kind), "code"), String.class, asked, lacking);
            }
        });
        return lacking;
    }

    private void read(String sql, Class<?> type, Asked asked, Set<String> lacking) {
        jdbi.useHandle(db -> {
            Query query = db.createQuery(sql)
                    .bindArray("names", type, asked.names)
                    .bindArray("versions", Long.class, asked.versions);
            query.map((row, at) -> lacking.add(asked.keys.get(row.getInt(1) - 1)))
                    .list();
        });
    }

    private static @Nullable UUID id(String name) {
        if (name.length() != UUID_LENGTH) {
            return null;
        }
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
