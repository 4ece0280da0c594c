package org.antenna.contracts;

/** The kinds of organisation that an {@link Audience} tells apart. */
public enum OrganisationClass {
    MINISTRY,
    MISSION,
    REGION,
    ENTERPRISE
}
