package org.antenna.kit.consumer;

import java.util.Set;

/**
 * What a feature does about events of others. Every bean of this type gets a loop of its own.
 *
 * <p>{@link #on} runs in one transaction with the record of the event's id, so it takes effect once however often the
 * event comes. Events of one key come in order; between keys there is none. An exception rolls back and the event comes
 * again: without end while a neighbour is away, some times otherwise, then it goes to the dead letters.
 */
public interface EventConsumer {
    /** Kafka consumer group, {@code <service>.<feature>}. */
    String group();

    /** Kafka topics. */
    Set<String> topics();

    /** CloudEvents types; others on the topics are passed over. */
    Set<String> types();

    /** @throws MalformedEvent when no repetition can mend it */
    void on(ReceivedEvent event);

    /**
     * Whether {@link #on} writes nothing when an event comes again, also without the record of its id: because what it changes
     * bears a version or has a unique key. Only of such a consumer ids are forgotten ({@code antenna.upkeep.inbox}). For any
     * other, no time would be long enough: topics are kept without limit, and a group whose offsets expired or were set back
     * begins with the first event.
     */
    default boolean repeatable() {
        return false;
    }

    /** Asked before the loop joins its group, again and again until true: who is not ready takes no partition. */
    default boolean ready() {
        return true;
    }

    /** After the transaction of {@link #on} was committed; may be skipped by a crash. */
    default void committed(ReceivedEvent event) {}
}
