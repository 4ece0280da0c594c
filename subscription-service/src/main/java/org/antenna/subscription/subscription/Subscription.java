package org.antenna.subscription.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.SubscriptionChanged;
import org.antenna.contracts.SubscriptionChanged.SubscribedRecipient;
import org.jspecify.annotations.Nullable;

/** A subscription as it stands. */
public sealed interface Subscription {
    Terms terms();

    /** In the order in which they were given; those who left too. */
    List<Membership> members();

    /** 1 when it was created, one more with each change. */
    long version();

    default @Nullable Ending endedBy() {
        return this instanceof Ended ended ? ended.ending() : null;
    }

    /** It matches reports. Has at least one present member. */
    record Active(Terms terms, List<Membership> members, long version) implements Subscription {
        public Active {
            members = List.copyOf(members);
            if (members.stream().noneMatch(Membership::present)) {
                throw new IllegalArgumentException("Nobody would hear of a match");
            }
        }

        static Active created(Terms terms, List<Membership> members) {
            return new Active(terms, members, 1);
        }

        Ended ended(Ending ending) {
            return new Ended(terms, members, version + 1, ending);
        }

        List<Membership> present() {
            return members.stream().filter(Membership::present).toList();
        }

        /** Whether everybody who hears of the other one hears of this one too, from the moment on. */
        boolean covers(Active other, Instant since) {
            return !terms.activatedAt().isAfter(since)
                    && other.present().stream().allMatch(member -> has(member.recipient()));
        }

        boolean has(UUID recipient) {
            return members.stream()
                    .anyMatch(member -> member.present() && member.recipient().equals(recipient));
        }

        /** After the recipient left: ends for the given reason when nobody is left. */
        Subscription without(UUID recipient, EndReason ifNobodyIsLeft, Instant at) {
            List<Membership> remaining = members.stream()
                    .map(member -> member.present() && member.recipient().equals(recipient) ? member.left(at) : member)
                    .toList();
            return remaining.stream().anyMatch(Membership::present)
                    ? new Active(terms, remaining, version + 1)
                    : new Ended(terms, remaining, version + 1, new Ending(ifNobodyIsLeft, null, at, null));
        }
    }

    /** It matches nothing any more and is kept as history. */
    record Ended(Terms terms, List<Membership> members, long version, Ending ending) implements Subscription {
        public Ended {
            members = List.copyOf(members);
        }
    }

    default SubscriptionChanged changed() {
        Wish wish = terms().wish();
        Ending ending = endedBy();
        return new SubscriptionChanged(
                terms().id().toString(),
                version(),
                terms().organisation(),
                terms().name(),
                wish instanceof Wish.BySeries bySeries ? bySeries.series() : null,
                wish instanceof Wish.ByRule byRule ? byRule.rule() : null,
                members().stream()
                        .filter(Membership::present)
                        .map(member ->
                                new SubscribedRecipient(member.recipient().toString(), member.frequency()))
                        .toList(),
                terms().activatedAt(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.reason().name());
    }
}
