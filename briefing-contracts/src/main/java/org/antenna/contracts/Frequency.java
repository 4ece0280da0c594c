package org.antenna.contracts;

/** How soon a recipient hears of a match. */
public enum Frequency {
    IMMEDIATE,
    DAILY,
    WEEKLY
}
