package org.antenna.delivery.replica.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.delivery.replica.ReplicaVersions;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

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

    private final Jdbi jdbi;

    @Inject
    SqlReplicaVersions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<String, Long> of(Collection<String> keys) {
        Map<String, List<String>> byKind = new HashMap<>();
        for (String key : keys) {
            int slash = key.indexOf('/');
            if (slash > 0) {
                byKind.computeIfAbsent(key.substring(0, slash), kind -> new ArrayList<>())
                        .add(key.substring(slash + 1));
            }
        }
        Map<String, Long> versions = HashMap.newHashMap(keys.size());
        byKind.forEach((kind, names) -> {
            if (BY_CODE.containsKey(kind)) {
                read(kind, "code", BY_CODE.get(kind), query -> query.bindArray("names", String.class, names), versions);
            } else if (BY_ID.containsKey(kind)) {
                List<UUID> ids = names.stream()
                        .filter(SqlReplicaVersions::canBeId)
                        .map(UUID::fromString)
                        .toList();
                read(kind, "id", BY_ID.get(kind), query -> query.bindArray("names", UUID.class, ids), versions);
            }
        });
        return versions;
    }

    private interface Names {
        Query bind(Query query);
    }

    private void read(String kind, String column, String table, Names names, Map<String, Long> versions) {
        jdbi.useHandle(db -> names.bind(
                        db.createQuery("select %s, version from %s where %1$s = any(:names)".formatted(column, table)))
                .map((row, at) -> versions.put(kind + "/" + row.getString(1), row.getLong(2)))
                .list());
    }

    private static boolean canBeId(String name) {
        return name.length() == UUID_LENGTH && name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
