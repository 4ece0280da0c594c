package org.antenna.subscription.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.subscription.organisation.Reach;
import org.jspecify.annotations.Nullable;

/** The subscriptions that are kept. Locks last until the caller's transaction ends. */
public interface Subscriptions {
    /** Nobody else changes members, or begins or ends a subscription, meanwhile. */
    void lockAll();

    /**
     * None takes the place of another for the sake of its series meanwhile; others may share this. Comes after the tree of
     * organisations and the series, and before recipients and subscriptions are locked or read.
     */
    void holdAll();

    /** Waits for nobody. False while another carries over; after true no other does until the transaction ends. */
    boolean carryAlone();

    @Nullable
    Subscription find(Reach reach, UUID id);

    /** As {@link #find}, and nobody else changes it meanwhile. */
    @Nullable
    Subscription lock(Reach reach, UUID id);

    /** Newest first, before the given id; active ones, ended ones, or both when {@code active} is null. */
    List<Subscription> list(Reach reach, @Nullable Boolean active, @Nullable UUID before, int limit);

    /** Active ones in which the recipient is present, by id. */
    List<UUID> activeOf(UUID recipient);

    /** Present members of active subscriptions whose organisation is no longer that of the subscription or below it. */
    List<Stray> strays();

    /**
     * Active ones to series that another continues, by id, under their series. None of a series whose successors lead round in
     * a circle, as events that overtook each other show it for a while.
     */
    Map<String, List<UUID>> ofContinuedSeries();

    /** The active one of exactly this organisation to this wish. */
    @Nullable
    UUID active(String organisation, Wish wish);

    /** The given ones and all that took their place since, by id. */
    List<UUID> withReplacements(Collection<UUID> ids);

    /** In the order of the topics. */
    List<TopicCount> countByTopic(List<String> topics);

    /** False when the organisation has an active subscription to the same thing. */
    boolean add(Subscription.Active subscription);

    void save(Subscription subscription);

    /**
     * @param subscriptions active ones whose rule names exactly this code
     * @param organisations that have them
     */
    record TopicCount(String topic, long subscriptions, long organisations) {}

    /** A recipient that a subscription no longer covers. */
    record Stray(UUID subscription, UUID recipient) {}
}
