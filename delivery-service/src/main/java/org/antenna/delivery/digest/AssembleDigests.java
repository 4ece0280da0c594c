package org.antenna.delivery.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.antenna.delivery.entitlement.Claim;
import org.antenna.delivery.entitlement.Claims;
import org.antenna.delivery.entitlement.Verdict;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.delivery.obligation.Settlements;
import org.antenna.kit.platform.Ids;

/** Puts what is due into digests. Any instance may run it at any time; what is not due yet is left alone. */
@ApplicationScoped
public class AssembleDigests {
    private final Digests digests;
    private final Claims claims;
    private final Settlements settlements;
    private final Ids ids;

    private record End(ObligationState state, String reason) {}

    @Inject
    public AssembleDigests(Digests digests, Claims claims, Settlements settlements, Ids ids) {
        this.digests = digests;
        this.claims = claims;
        this.settlements = settlements;
        this.ids = ids;
    }

    /**
     * @param recipients at most so many in one transaction
     * @return how many had something due; zero means that nothing is left for now
     */
    @Transactional
    public int assemble(int recipients) {
        List<Ready> ready = digests.lockReady(recipients);
        Map<UUID, Verdict> verdicts = claims.judge(ready.stream()
                .flatMap(each -> each.items().stream()
                        .map(item -> new Claim(item.obligation(), item.report(), each.recipient())))
                .toList());
        settle(verdicts);
        Map<Digests.Digest, Ready> wanted = new LinkedHashMap<>();
        for (Ready each : ready) {
            List<UUID> standing = each.items().stream()
                    .map(Ready.Item::obligation)
                    .filter(item -> verdicts.get(item) instanceof Verdict.Stands)
                    .toList();
            if (!standing.isEmpty()) {
                wanted.put(digest(each, standing), each);
            }
        }
        send(wanted);
        return ready.size();
    }

    /** The day is that of the run the items waited for, so catching up does not take the place of today's digest. */
    private Digests.Digest digest(Ready ready, List<UUID> items) {
        Instant run = ready.items().stream()
                .map(Ready.Item::dueAt)
                .max(Instant::compareTo)
                .orElseThrow();
        return new Digests.Digest(
                ids.next(),
                ready.recipient(),
                ready.organisation(),
                ready.pace(),
                ready.slot().dayOf(run),
                items);
    }

    private void send(Map<Digests.Digest, Ready> wanted) {
        Set<UUID> added = digests.add(wanted.keySet());
        List<Digests.Digest> carrying = new ArrayList<>();
        wanted.forEach((digest, ready) -> {
            if (added.contains(digest.id())) {
                carrying.add(digest);
            } else {
                LocalDate last = digests.lastDay(digest.recipient(), digest.pace());
                digests.postpone(digest.items(), ready.slot().nextAfterDay(digest.pace(), last));
            }
        });
        digests.carry(carrying);
    }

    private void settle(Map<UUID, Verdict> verdicts) {
        Map<End, List<UUID>> ends = new HashMap<>();
        verdicts.forEach((item, verdict) -> {
            End end = switch (verdict) {
                case Verdict.Stands _ -> null;
                case Verdict.Suppressed(String reason) -> new End(ObligationState.SUPPRESSED, reason);
                case Verdict.Gone(String reason) -> new End(ObligationState.WITHDRAWN, reason);
            };
            if (end != null) {
                ends.computeIfAbsent(Objects.requireNonNull(end), key -> new ArrayList<>())
                        .add(item);
            }
        });
        ends.forEach((end, items) -> settlements.end(items, end.state(), end.reason()));
    }
}
