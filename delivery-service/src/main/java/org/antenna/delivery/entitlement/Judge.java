package org.antenna.delivery.entitlement;

import java.util.Collection;
import java.util.List;
import org.antenna.delivery.replica.Organisation;
import org.antenna.delivery.replica.Release;
import org.jspecify.annotations.Nullable;

/** The order in which a claim is questioned: the report, the recipient, who may read, what is left of the reasons. */
public final class Judge {
    private Judge() {}

    /** A reason with the organisation whose wish it is. */
    public record Wish(Organisation organisation, Reason reason) {}

    /**
     * @param recipientActive false also when the recipient is not known
     * @param organisation of the recipient, null when it is not known
     * @param wishes subscriptions that stand
     */
    public static Verdict verdict(
            Release release, boolean recipientActive, @Nullable Organisation organisation, Collection<Wish> wishes) {
        if (release.withdrawn()) {
            return new Verdict.Gone("withdrawn");
        }
        if (release.superseded()) {
            return new Verdict.Gone("superseded");
        }
        if (!recipientActive) {
            return new Verdict.Suppressed("recipient-inactive");
        }
        if (organisation == null || !Entitlement.mayRead(organisation, release)) {
            return new Verdict.Suppressed("not-entitled");
        }
        List<Reason> left = wishes.stream()
                .filter(wish -> Entitlement.mayRead(wish.organisation(), release))
                .map(Wish::reason)
                .toList();
        return left.isEmpty() ? new Verdict.Suppressed("no-reason-left") : new Verdict.Stands(left);
    }
}
