package org.antenna.matching;

/** A wish that a report fits. */
public record Hit(String subscriptionId, Reasons reasons) {}
