package org.antenna.subscription.organisation;

/** Within the service, in the transaction of the change: the organisation and all below it have other ones above now. */
public record OrganisationMoved(String code) {}
