package org.antenna.subscription.subscription.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
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
    private final Set<UUID> told = new HashSet<>();

    @Inject
    CarryOverRound(CarryOver carryOver) {
        this.carryOver = carryOver;
    }

    /**
     * False when all were tried that waited, or another instance is at it.
     *
     * @throws RuntimeException when the step failed for a reason that would meet every other, too
     */
    boolean step() {
        if (waiting.isEmpty()) {
            List<UUID> found = carryOver.waiting();
            waiting.addAll(found);
            told.retainAll(found);
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

    private void carry(List<UUID> some) {
        try {
            carryTogether(some);
        } catch (RuntimeException e) {
            refuseUnlessOfARow(e);
            carryEach(some, e);
        }
    }

    private void carryTogether(List<UUID> some) {
        if (!carryOver.carry(some)) {
            waiting.clear();
        }
    }

    /** One that cannot be carried over holds up no other. */
    private void carryEach(List<UUID> some, RuntimeException together) {
        List<UUID> failed = new ArrayList<>();
        for (UUID one : some) {
            try {
                carryTogether(List.of(one));
            } catch (RuntimeException e) {
                refuseUnlessOfARow(e);
                failed.add(one);
                LOG.debugf(e, "Subscription %s is not carried over", one);
            }
        }
        if (failed.size() > 1 && failed.size() == some.size()) {
            throw new IllegalStateException(
                    "None of %d subscriptions can be carried over, the first is %s: %s"
                            .formatted(failed.size(), failed.getFirst(), together),
                    together);
        }
        failed.stream().filter(told::add).forEach(one -> LOG.warnf("Subscription %s cannot be carried over yet", one));
    }

    /** What would fail for all the others as well is for the loop to tell, once, and to wait for. */
    private void refuseUnlessOfARow(RuntimeException e) {
        if (Thread.currentThread().isInterrupted() || !RowFailure.is(e)) {
            waiting.clear();
            throw e;
        }
    }
}
