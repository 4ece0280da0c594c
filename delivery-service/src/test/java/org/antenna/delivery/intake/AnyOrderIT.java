package org.antenna.delivery.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class AnyOrderIT {
    private static final Map<String, Consumer<World.Corner>> EVENTS = new LinkedHashMap<>();

    static {
        EVENTS.put("topic", World.Corner::topic);
        EVENTS.put("organisation", World.Corner::organisation);
        EVENTS.put("recipient", World.Corner::recipient);
        EVENTS.put("subscription", corner -> corner.subscription(Frequency.IMMEDIATE));
        EVENTS.put("report", World.Corner::report);
    }

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Test
    void every_order_of_arrival_gives_the_same_obligation_and_a_replay_changes_nothing() {
        for (List<String> order : permutations(List.copyOf(EVENTS.keySet()))) {
            World.Corner corner = world.corner();
            order.forEach(event -> EVENTS.get(event).accept(corner));
            assertThat(ledger.of(corner.recipient)).as("%s", order).containsExactly("ALERT IMMEDIATE WAITING");
            order.forEach(event -> EVENTS.get(event).accept(corner));
            assertThat(ledger.of(corner.recipient)).as("%s, again", order).containsExactly("ALERT IMMEDIATE WAITING");
        }
    }

    private static List<List<String>> permutations(List<String> events) {
        if (events.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : events) {
            List<String> others = new ArrayList<>(events);
            others.remove(first);
            for (List<String> rest : permutations(others)) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                all.add(order);
            }
        }
        return all;
    }
}
