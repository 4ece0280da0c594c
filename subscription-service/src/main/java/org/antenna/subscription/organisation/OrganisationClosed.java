package org.antenna.subscription.organisation;

/** Within the service, in the transaction of the closure: what belongs to the organisation ends with it. */
public record OrganisationClosed(String code) {}
