package org.antenna.subscription.vocabulary;

/** What a code of the menu stands for. */
public enum CodeKind {
    SERIES,
    TOPIC,
    MISSION,
    COUNTRY_GROUP
}
