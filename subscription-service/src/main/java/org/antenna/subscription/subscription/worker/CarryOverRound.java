package org.antenna.subscription.subscription.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import org.antenna.subscription.subscription.CarryOver;
import org.jboss.logging.Logger;

/** One step after another until none waits. For one thread. */
@ApplicationScoped
class CarryOverRound {
    private static final Logger LOG = Logger.getLogger(CarryOverRound.class);
    /** So few that who would subscribe or leave meanwhile does not notice. */
    static final int STEP = 20;

    private final CarryOver carryOver;
    private final Queue<UUID> waiting = new ArrayDeque<>();

    @Inject
    CarryOverRound(CarryOver carryOver) {
        this.carryOver = carryOver;
    }

    /** False when all were tried that waited. */
    boolean step() {
        if (waiting.isEmpty()) {
            waiting.addAll(carryOver.waiting());
        }
        List<UUID> some = new ArrayList<>();
        while (some.size() < STEP && !waiting.isEmpty()) {
            some.add(waiting.remove());
        }
        if (!some.isEmpty()) {
            carry(some);
        }
        return !waiting.isEmpty();
    }

    /** One that cannot be carried over holds up no other. */
    private void carry(List<UUID> some) {
        try {
            carryOver.carry(some);
        } catch (RuntimeException e) {
            if (some.size() > 1) {
                some.forEach(one -> carry(List.of(one)));
            } else {
                LOG.warnf("Subscription %s cannot be carried over yet: %s", some.getFirst(), e);
                LOG.debug("Not carried over", e);
            }
        }
    }
}
