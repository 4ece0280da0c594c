package org.antenna.contracts;

import org.jspecify.annotations.Nullable;

/**
 * An organisation as it stands now. Produced by subscription-service; a lower version is ignored.
 *
 * @param code stable identifier, such as {@code hebei-fao}; equals the claim {@code organisation} of its members' tokens
 * @param parent code of the organisation above
 * @param region ISO 3166-2 of where it sits, absent for missions abroad and for the ministry
 * @param closed a closed organisation may read nothing and gets nothing
 */
public record OrganisationChanged(
        String code,
        long version,
        OrganisationClass organisationClass,
        LocalizedText name,
        @Nullable String parent,
        @Nullable String region,
        boolean closed) {}
