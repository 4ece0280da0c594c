package org.antenna.contracts;

/** Every event of Antenna: its CloudEvents {@code type}, the topic it travels on and the record that holds its data. */
public enum EventType {
    SERIES_CHANGED("org.antenna.catalog.series-changed.v1", Topic.CATALOG_MENU, SeriesChanged.class),
    TOPIC_CHANGED("org.antenna.catalog.topic-changed.v1", Topic.CATALOG_MENU, TopicChanged.class),
    MISSION_CHANGED("org.antenna.catalog.mission-changed.v1", Topic.CATALOG_MENU, MissionChanged.class),
    COUNTRY_GROUP_CHANGED(
            "org.antenna.catalog.country-group-changed.v1", Topic.CATALOG_MENU, CountryGroupChanged.class),
    REPORT_RELEASED("org.antenna.catalog.report-released.v1", Topic.CATALOG_REPORTS, ReportReleased.class),
    REPORT_NARROWED("org.antenna.catalog.report-narrowed.v1", Topic.CATALOG_REPORTS, ReportNarrowed.class),
    REPORT_WITHDRAWN("org.antenna.catalog.report-withdrawn.v1", Topic.CATALOG_REPORTS, ReportWithdrawn.class),
    ORGANISATION_CHANGED(
            "org.antenna.subscription.organisation-changed.v1", Topic.SUBSCRIPTIONS, OrganisationChanged.class),
    RECIPIENT_CHANGED("org.antenna.subscription.recipient-changed.v1", Topic.SUBSCRIPTIONS, RecipientChanged.class),
    SUBSCRIPTION_CHANGED(
            "org.antenna.subscription.subscription-changed.v1", Topic.SUBSCRIPTIONS, SubscriptionChanged.class),
    OBLIGATION_SETTLED("org.antenna.delivery.obligation-settled.v1", Topic.DELIVERY_OUTCOMES, ObligationSettled.class),
    RECIPIENT_UNSUBSCRIBED(
            "org.antenna.delivery.recipient-unsubscribed.v1", Topic.DELIVERY_OUTCOMES, RecipientUnsubscribed.class),
    REPORT_TALLIED("org.antenna.delivery.report-tallied.v1", Topic.DELIVERY_TALLIES, ReportTallied.class);

    private final String type;
    private final Topic topic;
    private final Class<? extends Record> data;

    EventType(String type, Topic topic, Class<? extends Record> data) {
        this.type = type;
        this.topic = topic;
        this.data = data;
    }

    public String type() {
        return type;
    }

    public Topic topic() {
        return topic;
    }

    public Class<? extends Record> data() {
        return data;
    }

    /** The last part of the type, such as {@code report-released.v1}: the name of its schema and of its sample. */
    public String shortName() {
        return type.substring(type.indexOf('.', "org.antenna.".length()) + 1);
    }
}
