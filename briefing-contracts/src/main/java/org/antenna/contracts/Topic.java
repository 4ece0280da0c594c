package org.antenna.contracts;

/** A Kafka topic: its name, how many partitions it is created with, and whether only the newest record of a key is kept. */
public enum Topic {
    /** Key: report id. Kept without limit, so that a consumer that was away for long loses nothing. */
    CATALOG_REPORTS("catalog.reports.v1", 12, false),
    /** Key: {@code <kind>/<code>}, such as {@code topic/sport.winter}. */
    CATALOG_MENU("catalog.menu.v1", 3, true),
    /** Key: {@code <kind>/<id>}, such as {@code subscription/0197...}. */
    SUBSCRIPTIONS("subscription.subscriptions.v1", 12, true),
    /** Key: recipient id. */
    DELIVERY_OUTCOMES("delivery.outcomes.v1", 12, false),
    /** Key: {@code tally/<report id>/<version>}. */
    DELIVERY_TALLIES("delivery.tallies.v1", 3, true);

    private final String topicName;
    private final int partitions;
    private final boolean compacted;

    Topic(String topicName, int partitions, boolean compacted) {
        this.topicName = topicName;
        this.partitions = partitions;
        this.compacted = compacted;
    }

    public String topicName() {
        return topicName;
    }

    public int partitions() {
        return partitions;
    }

    public boolean compacted() {
        return compacted;
    }

    /** Where a consumer puts a record that it can never process. */
    public String deadLetters() {
        return topicName + ".dlq";
    }
}
