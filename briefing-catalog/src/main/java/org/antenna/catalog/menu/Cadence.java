package org.antenna.catalog.menu;

/** How often a series is meant to appear; a promise to readers, not a timer. */
public enum Cadence {
    DAILY,
    WEEKLY,
    BIWEEKLY,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    IRREGULAR
}
