package org.antenna.delivery.replica;

import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether an organisation may read.
 *
 * @param region ISO 3166-2, absent abroad and for the ministry
 */
public record Organisation(
        String code,
        OrganisationClass organisationClass,
        LocalizedText name,
        @Nullable String region,
        boolean closed) {}
