package org.antenna.subscription.subscription.worker;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.antenna.subscription.subscription.CarryOver;
import org.jboss.logging.Logger;

/** One step after another until none waits, of each series in turn. For one thread. */
@ApplicationScoped
class CarryOverRound {
    private static final Logger LOG = Logger.getLogger(CarryOverRound.class);
    /** So few that who would subscribe or leave meanwhile does not notice. */
    static final int STEP = 20;
    /** Steps after which a series that was retired meanwhile gets its turns, too. */
    static final int LOOK_AGAIN = 25;

    private final CarryOver carryOver;
    private final Turns turns = new Turns();
    private final Set<UUID> failed = new HashSet<>();
    private final Set<UUID> told = new HashSet<>();
    /** Read by whoever asks for metrics. */
    private final Set<UUID> stuck = ConcurrentHashMap.newKeySet();

    private int steps;

    @Inject
    CarryOverRound(CarryOver carryOver, MeterRegistry metrics) {
        this.carryOver = carryOver;
        Gauge.builder("antenna_subscription_stuck_carry_overs", stuck, Set::size)
                .description(
                        "Subscriptions of a retired series that failed to be carried over to the next, and still wait")
                .register(metrics);
    }

    /**
     * False when all were tried that waited, or another instance is at it.
     *
     * @throws RuntimeException when the step failed for a reason that would meet every other, too
     */
    boolean step() {
        if (turns.isEmpty()) {
            failed.clear();
            look();
        } else if (steps >= LOOK_AGAIN) {
            look();
        }
        List<UUID> some = turns.next(STEP);
        steps++;
        if (!some.isEmpty()) {
            carry(some);
        }
        return !turns.isEmpty();
    }

    private void look() {
        Map<String, List<UUID>> found = carryOver.waiting();
        Set<UUID> all = new HashSet<>();
        Map<String, List<UUID>> untried = new LinkedHashMap<>();
        found.forEach((series, ids) -> {
            all.addAll(ids);
            untried.put(series, ids.stream().filter(id -> !failed.contains(id)).toList());
        });
        told.retainAll(all);
        stuck.retainAll(all);
        turns.renew(untried);
        steps = 0;
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
            turns.clear();
        }
    }

    /** One that cannot be carried over holds up no other. */
    private void carryEach(List<UUID> some, RuntimeException together) {
        List<UUID> wrong = new ArrayList<>();
        for (UUID one : some) {
            try {
                carryTogether(List.of(one));
            } catch (RuntimeException e) {
                refuseUnlessOfARow(e);
                wrong.add(one);
                LOG.debugf(e, "Subscription %s is not carried over", one);
            }
        }
        failed.addAll(wrong);
        stuck.addAll(wrong);
        if (wrong.size() > 1 && wrong.size() == some.size()) {
            throw new IllegalStateException(
                    "None of %d subscriptions can be carried over, the first is %s: %s"
                            .formatted(wrong.size(), wrong.getFirst(), together),
                    together);
        }
        wrong.stream().filter(told::add).forEach(one -> LOG.warnf("Subscription %s cannot be carried over yet", one));
    }

    /** What would fail for all the others as well is for the loop to tell, once, and to wait for. */
    private void refuseUnlessOfARow(RuntimeException e) {
        if (Thread.currentThread().isInterrupted() || !RowFailure.is(e)) {
            turns.clear();
            throw e;
        }
    }
}
