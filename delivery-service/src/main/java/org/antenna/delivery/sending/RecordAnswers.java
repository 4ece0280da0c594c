package org.antenna.delivery.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.ObligationState;
import org.antenna.delivery.obligation.Settlements;

/** Records what the relay answered, many at once. Recording the same answer twice changes nothing. */
@ApplicationScoped
public class RecordAnswers {
    private final Leases leases;
    private final Settlements settlements;
    private final RetryPolicy policy;
    private final Clock clock;

    @Inject
    public RecordAnswers(Leases leases, Settlements settlements, RetryPolicy policy, Clock clock) {
        this.leases = leases;
        this.settlements = settlements;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional
    public void record(List<Answer> answers) {
        Map<UUID, Leases.Open> open = leases.lockOpen(answers).stream()
                .collect(Collectors.toMap(Leases.Open::obligation, Function.identity()));
        leases.close(answers);
        Instant now = clock.instant();
        List<UUID> accepted = new ArrayList<>();
        Map<String, List<UUID>> rejected = new HashMap<>();
        List<Leases.Again> again = new ArrayList<>();
        for (Answer answer : answers) {
            Leases.Open obligation = open.get(answer.obligation());
            if (obligation == null || obligation.lease() != answer.lease()) {
                continue;
            }
            switch (answer.handover()) {
                case Handover.Accepted _ -> accepted.add(answer.obligation());
                case Handover.Refused(int code, String _) -> reject(rejected, "refused-" + code, answer.obligation());
                case Handover.Unreachable _ -> untried(obligation, again);
                case Handover.Ambiguous _
                when obligation.sending() && policy.tooOftenUnclear(obligation.unclear() + 1) ->
                    reject(rejected, "unclear-too-often", answer.obligation());
                case Handover.Deferred _, Handover.Ambiguous _, Handover.Unwritten _ ->
                    failed(obligation, now, again, rejected);
            }
        }
        settlements.end(accepted, ObligationState.ACCEPTED, null);
        rejected.forEach((reason, ids) -> settlements.end(ids, ObligationState.REJECTED, reason));
        leases.waitAgain(again);
    }

    private static void untried(Leases.Open obligation, List<Leases.Again> again) {
        if (obligation.sending()) {
            again.add(new Leases.Again(obligation.obligation(), obligation.tries(), obligation.triedSince(), null));
        }
    }

    private void failed(
            Leases.Open obligation, Instant now, List<Leases.Again> again, Map<String, List<UUID>> rejected) {
        if (!obligation.sending()) {
            return;
        }
        int tries = obligation.tries() + 1;
        Instant since = obligation.triedSince() == null ? now : obligation.triedSince();
        if (policy.givesUp(since, now)) {
            reject(rejected, "gave-up", obligation.obligation());
        } else {
            Instant due =
                    now.plus(policy.wait(tries, ThreadLocalRandom.current().nextDouble()));
            again.add(new Leases.Again(obligation.obligation(), tries, since, due));
        }
    }

    private static void reject(Map<String, List<UUID>> rejected, String reason, UUID obligation) {
        rejected.computeIfAbsent(reason, key -> new ArrayList<>()).add(obligation);
    }
}
