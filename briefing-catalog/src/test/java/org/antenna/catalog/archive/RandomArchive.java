package org.antenna.catalog.archive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Reader;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reports, readers and questions of any kind, in the database and, beside it, as they should be listed. */
final class RandomArchive {
    /** {@code old} was merged into {@code ski}; {@code split} became {@code ski} and {@code port}. */
    private static final List<String> TOPICS = List.of("sport", "ski", "skate", "port", "old", "split", "rare");

    private static final Map<String, String> PARENTS = Map.of("ski", "sport", "skate", "sport");
    private static final Map<String, List<String>> REPLACED =
            Map.of("old", List.of("ski"), "split", List.of("ski", "port"));
    private static final List<String> MISSIONS = List.of("m-no", "m-jp", "m-fj", "m-rare");
    private static final List<String> SERIES = List.of("daily", "weekly", "gone");
    private static final List<String> COUNTRIES = List.of("NO", "JP", "FJ", "TV");
    private static final List<String> REGIONS = List.of("CN", "CN-HE", "CN-GD", "CN-GX");
    private static final List<String> CODES = List.of("a", "b", "c", "m-no");
    private static final Instant BEGIN = Instant.parse("2016-01-01T00:00:00.123456Z");

    private final Jdbi jdbi;
    private final RandomGenerator random;
    private final List<Listable> versions = new ArrayList<>();

    RandomArchive(Jdbi jdbi, RandomGenerator random) {
        this.jdbi = jdbi;
        this.random = random;
        jdbi.useHandle(db -> {
            for (String topic : TOPICS) {
                db.execute(
                        "insert into topic (code, version, parent, label_zh, label_en) values (?, 1, ?, 't', 't')",
                        topic,
                        PARENTS.get(topic));
            }
            REPLACED.forEach((topic, by) -> db.execute(
                    "update topic set replaced_by = ?, version = 2 where code = ?", by.toArray(new String[0]), topic));
            MISSIONS.forEach(code -> db.execute(
                    "insert into mission (code, version, kind, host_countries, city, name_zh, name_en, languages,"
                            + " abilities) values (?, 1, 'EMBASSY', '{}', 'c', 'n', 'n', '{}', '{}')",
                    code));
            SERIES.forEach(code -> db.execute(
                    "insert into series values (?, 1, 'n', 'n', '', '', null, null, 0, '{}', '{}', '{}', false)",
                    code));
        });
    }

    void write(int count) {
        List<Listable> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(version(id(), 1, state(), one(MISSIONS)));
        }
        jdbi.useTransaction(db -> VersionRows.insert(db, some));
        versions.addAll(some);
    }

    /** Withdraws some, narrows some, and releases some anew. */
    void change(int count) {
        for (int i = 0; i < count; i++) {
            int at = random.nextInt(versions.size());
            Listable one = versions.get(at);
            if (one.state() == ReportQuery.State.RELEASED) {
                versions.set(at, changed(one));
            }
        }
    }

    private Listable changed(Listable one) {
        Audience audience = one.audience();
        return jdbi.inTransaction(db -> {
            if (random.nextInt(3) == 0) {
                VersionRows.withdraw(db, one);
                return one.in(ReportQuery.State.WITHDRAWN);
            }
            if (audience.classes().isEmpty() || random.nextBoolean()) {
                VersionRows.supersede(db, one);
                Listable next = version(one.id(), one.version() + 1, ReportQuery.State.RELEASED, one.mission());
                VersionRows.insert(db, List.of(next));
                return next;
            }
            Set<OrganisationClass> fewer =
                    EnumSet.of(audience.classes().iterator().next());
            Listable narrower = one.forAudience(new Audience(fewer, audience.regions(), Set.of()));
            VersionRows.narrow(db, narrower);
            return narrower;
        });
    }

    /** The whole list, as it should be. */
    List<UUID> listed(Reader reader, ReportQuery query) {
        return Listable.list(versions, reader, query, meantBy(query.topic()));
    }

    Reader reader() {
        Organisation organisation = random.nextInt(8) == 0
                ? null
                : new Organisation(
                        one(CODES),
                        1,
                        one(List.of(OrganisationClass.values())),
                        random.nextInt(4) == 0 ? null : one(REGIONS),
                        random.nextInt(10) == 0);
        return new Reader(random.nextInt(8) == 0, random.nextInt(4) == 0 ? one(MISSIONS) : null, organisation);
    }

    ReportQuery query() {
        return new ReportQuery(
                state(),
                seldom(one(SERIES)),
                seldom(random.nextInt(10) == 0 ? "never-was" : one(TOPICS)),
                seldom(one(COUNTRIES)),
                seldom(one(MISSIONS)),
                seldom(one(List.of("zh", "en"))),
                null);
    }

    private @Nullable String seldom(String value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    private ReportQuery.State state() {
        return switch (random.nextInt(10)) {
            case 0 -> ReportQuery.State.DRAFT;
            case 1 -> ReportQuery.State.IN_REVIEW;
            default -> ReportQuery.State.RELEASED;
        };
    }

    /** Many of one time, many of one day; some kinds are rare, and one series ended long ago. */
    private Listable version(UUID id, int version, ReportQuery.State state, String mission) {
        int day = random.nextInt(400);
        Instant time = BEGIN.plus(Duration.ofDays(day)).plusSeconds(random.nextInt(3));
        return new Listable(
                id,
                version,
                state,
                mission,
                random.nextInt(3) == 0 ? null : day < 40 ? "gone" : random.nextInt(4) == 0 ? "weekly" : "daily",
                some(TOPICS, 1),
                some(COUNTRIES, 0),
                some(List.of("zh", "en"), 1),
                audience(),
                time);
    }

    private Audience audience() {
        return switch (random.nextInt(10)) {
            case 0 -> new Audience(Set.of(), Set.of(), some(CODES, 1));
            case 1, 2, 3 -> new Audience(Set.of(OrganisationClass.values()), Set.of(), Set.of());
            case 4, 5 -> new Audience(some(List.of(OrganisationClass.values()), 1), some(REGIONS, 1), some(CODES, 0));
            default -> new Audience(Set.of(OrganisationClass.REGION), some(REGIONS, 1), Set.of());
        };
    }

    private <T> Set<T> some(List<T> values, int atLeast) {
        Set<T> some = new HashSet<>();
        for (int i = atLeast + random.nextInt(2); i > 0; i--) {
            some.add(values.get(Math.min(random.nextInt(values.size()), random.nextInt(values.size()))));
        }
        return some;
    }

    private <T> T one(List<T> values) {
        return values.get(Math.min(random.nextInt(values.size()), random.nextInt(values.size())));
    }

    /** Of version 7, as all ids of reports are. */
    private UUID id() {
        return new UUID(random.nextLong(1L << 47) << 16 | 0x7000, Long.MIN_VALUE | random.nextLong() >>> 2);
    }

    /** The words of V0006: those below it, what was merged into it, what replaced it. */
    private static Set<String> meantBy(@Nullable String wanted) {
        Set<String> meant = new HashSet<>();
        if (wanted != null) {
            meant.add(wanted);
        }
        int before = 0;
        while (before < meant.size()) {
            before = meant.size();
            for (String topic : TOPICS) {
                List<String> by = REPLACED.getOrDefault(topic, List.of());
                boolean below = PARENTS.containsKey(topic) && meant.contains(PARENTS.get(topic));
                boolean merged = by.size() == 1 && meant.contains(by.getFirst());
                boolean tookOver = meant.stream()
                        .anyMatch(one -> REPLACED.getOrDefault(one, List.of()).contains(topic));
                if (below || merged || tookOver) {
                    meant.add(topic);
                }
            }
        }
        return meant;
    }
}
