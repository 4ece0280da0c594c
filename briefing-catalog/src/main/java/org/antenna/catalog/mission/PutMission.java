package org.antenna.catalog.mission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.contracts.EventType;
import org.antenna.contracts.MissionChanged;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Adds a mission or replaces what is known of it. */
@ApplicationScoped
public class PutMission {
    private final Missions missions;
    private final Outbox outbox;

    @Inject
    public PutMission(Missions missions, Outbox outbox) {
        this.missions = missions;
        this.outbox = outbox;
    }

    /**
     * @param mission as it stands now; version 1 when it is new
     * @param changed false: it was the same before, and nobody is told
     */
    public record Outcome(Mission mission, boolean changed) {}

    /**
     * Whatever was known of it before: for lines of a file, which say all of it.
     *
     * @param wanted its version is not looked at
     * @throws Refusal {@code unknown-topic} (400) when an ability is no topic
     */
    @Transactional
    public Outcome state(Mission wanted) {
        return put(wanted, before -> {});
    }

    /**
     * The same again changes nothing and needs no {@code seen}.
     *
     * @param seen what the caller read before; needed to change what is there
     * @throws Refusal as {@link #state} and {@link ExpectedVersion#requireIfKnown}
     */
    @Transactional
    public Outcome put(Mission wanted, @Nullable ExpectedVersion seen) {
        return put(wanted, before -> ExpectedVersion.requireIfKnown(seen, before));
    }

    private Outcome put(Mission wanted, Consumer<Optional<Long>> check) {
        requireTopics(wanted);
        missions.lock(wanted.code());
        Optional<Mission> before = missions.find(wanted.code());
        long version = before.map(Mission::version).orElse(0L);
        if (before.equals(Optional.of(wanted.withVersion(version)))) {
            return new Outcome(wanted.withVersion(version), false);
        }
        check.accept(before.map(Mission::version));
        Mission after = wanted.withVersion(version + 1);
        missions.put(after);
        EventType type = EventType.MISSION_CHANGED;
        outbox.append(new OutgoingEvent(
                type.topic().topicName(),
                type.type(),
                "mission/" + after.code(),
                after.version(),
                new MissionChanged(after.code(), after.version(), after.name(), after.hostCountries())));
        return new Outcome(after, true);
    }

    private void requireTopics(Mission wanted) {
        Set<String> unknown = new HashSet<>(wanted.abilities());
        unknown.removeAll(missions.knownTopics(unknown));
        for (int i = 0; i < wanted.abilities().size(); i++) {
            if (unknown.contains(wanted.abilities().get(i))) {
                throw Refusal.field("abilities[" + i + "]", "unknown-topic", "There is no such topic.");
            }
        }
    }
}
