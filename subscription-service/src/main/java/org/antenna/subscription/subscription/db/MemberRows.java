package org.antenna.subscription.subscription.db;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antenna.subscription.subscription.Membership;
import org.jdbi.v3.core.Handle;

/** The members of subscriptions in their table. */
final class MemberRows {
    private MemberRows() {}

    static Map<UUID, List<Membership>> of(Handle db, Collection<UUID> subscriptions) {
        Map<UUID, List<Membership>> members = new HashMap<>();
        if (!subscriptions.isEmpty()) {
            members.putAll(db
                    .createQuery("select subscription, recipient, frequency, left_at from subscription_recipient"
                            + " where subscription = any(:ids) order by subscription, position")
                    .bindArray("ids", UUID.class, List.copyOf(subscriptions))
                    .map((row, context) ->
                            Map.entry(row.getObject("subscription", UUID.class), SubscriptionRow.member(row)))
                    .stream()
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        }
        return members;
    }

    static void add(Handle db, UUID subscription, List<Membership> members) {
        var batch = db.prepareBatch("insert into subscription_recipient (subscription, recipient, position, frequency)"
                + " values (:subscription, :recipient, :position, :frequency)");
        for (int i = 0; i < members.size(); i++) {
            batch.bind("subscription", subscription)
                    .bind("recipient", members.get(i).recipient())
                    .bind("position", i)
                    .bind("frequency", members.get(i).frequency().name())
                    .add();
        }
        batch.execute();
    }

    static void saveDepartures(Handle db, UUID subscription, List<Membership> members) {
        List<Membership> gone =
                members.stream().filter(member -> !member.present()).toList();
        if (gone.isEmpty()) {
            return;
        }
        var batch = db.prepareBatch("update subscription_recipient set left_at = :leftAt"
                + " where subscription = :subscription and recipient = :recipient and left_at is null");
        gone.forEach(member -> batch.bind("leftAt", member.leftAt())
                .bind("subscription", subscription)
                .bind("recipient", member.recipient())
                .add());
        batch.execute();
    }
}
