package org.antenna.subscription.subscription;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.organisation.Name;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for when subscribing.
 *
 * @param organisation code; null means the caller's own
 * @param name 1 to 200 characters on one line
 * @param members 1 to 500, each once
 * @param replaces a subscription that ends, as REPLACED, when this one begins
 */
public record Order(
        @Nullable String organisation,
        String name,
        Wish wish,
        List<Membership> members,
        @Nullable UUID replaces) {
    private static final int MOST = 500;

    /** @throws Refusal (400) naming the field that is at fault */
    public Order {
        members = List.copyOf(members);
        Name.require(name, "name");
        if (members.isEmpty() || members.size() > MOST) {
            throw Refusal.field("recipients", "recipients-out-of-range", "Between 1 and " + MOST + " recipients.");
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            if (!seen.add(members.get(i).recipient())) {
                throw Refusal.field("recipients[" + i + "].recipientId", "repeated-recipient", "Each recipient once.");
            }
        }
    }
}
