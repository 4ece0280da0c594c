package org.antenna.subscription.organisation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.subscription.organisation.MailDomain;
import org.antenna.subscription.organisation.Organisation;
import org.antenna.subscription.organisation.Registration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as it is answered. */
@Schema(name = "Organisation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganisationView(
        String code,
        long version,
        OrganisationClass organisationClass,
        LocalizedText name,
        @Nullable String parent,
        @Nullable String region,
        List<String> mailDomains,

        @Schema(description = "Absent while it is open") @Nullable
        Instant closedAt) {
    static OrganisationView of(Organisation organisation) {
        Registration registration = organisation.registration();
        return new OrganisationView(
                organisation.code(),
                organisation.version(),
                registration.organisationClass(),
                registration.name(),
                registration.parent(),
                registration.region(),
                registration.mailDomains().stream().map(MailDomain::name).toList(),
                organisation.closedAt());
    }
}
