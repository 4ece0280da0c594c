package org.antenna.delivery.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.antenna.delivery.entitlement.Claim;
import org.antenna.delivery.entitlement.Claims;
import org.antenna.delivery.entitlement.Verdict;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.delivery.obligation.Settlements;

/**
 * Leases what is due and may still be sent; what may not ends here. A digest goes out without the items that fell away, and
 * never empty.
 */
@ApplicationScoped
public class LeaseDue {
    private final Leases leases;
    private final Claims claims;
    private final Settlements settlements;

    private record End(ObligationState state, String reason) {}

    @Inject
    public LeaseDue(Leases leases, Claims claims, Settlements settlements) {
        this.leases = leases;
        this.claims = claims;
        this.settlements = settlements;
    }

    /** @return what this instance now has to hand over; empty does not mean that nothing is due */
    @Transactional
    public Leased lease(int atMost, Duration lease) {
        List<Due> due = leases.lockDue(atMost);
        Map<UUID, Verdict> verdicts = claims.judge(
                due.stream().flatMap(each -> each.claims().stream()).toList());
        List<Dispatch> dispatches = new ArrayList<>();
        Map<End, List<UUID>> ends = new HashMap<>();
        List<UUID> empty = new ArrayList<>();
        for (Due each : due) {
            List<Dispatch.Part> parts = standing(each, verdicts, ends);
            if (!parts.isEmpty()) {
                dispatches.add(new Dispatch(
                        each.obligation(), each.leases() + 1, each.pace(), each.day(), each.addressee(), parts));
            } else if (each.day() != null) {
                empty.add(each.obligation());
            }
        }
        leases.start(dispatches, lease);
        ends.forEach((end, obligations) -> settlements.end(obligations, end.state(), end.reason()));
        settlements.end(empty, ObligationState.SUPPRESSED, "nothing-left");
        return new Leased(due.size(), dispatches);
    }

    private static List<Dispatch.Part> standing(Due due, Map<UUID, Verdict> verdicts, Map<End, List<UUID>> ends) {
        List<Dispatch.Part> parts = new ArrayList<>();
        for (Claim claim : due.claims()) {
            switch (Objects.requireNonNull(verdicts.get(claim.obligation()))) {
                case Verdict.Stands stands -> parts.add(new Dispatch.Part(claim.report(), stands.reasons()));
                case Verdict.Suppressed(String reason) ->
                    end(ends, new End(ObligationState.SUPPRESSED, reason), claim.obligation());
                case Verdict.Gone(String reason) ->
                    end(ends, new End(ObligationState.WITHDRAWN, reason), claim.obligation());
            }
        }
        return parts;
    }

    private static void end(Map<End, List<UUID>> ends, End end, UUID obligation) {
        ends.computeIfAbsent(end, key -> new ArrayList<>()).add(obligation);
    }

    /** @param looked how many due obligations were looked at; fewer than asked for means that no more were to be had */
    public record Leased(int looked, List<Dispatch> dispatches) {}
}
