package org.antenna.subscription.organisation.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.organisation.MailDomain;
import org.antenna.subscription.organisation.Registration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as the ministry states it. */
@Schema(
        name = "OrganisationRequest",
        requiredProperties = {"organisationClass", "name"})
public record OrganisationRequest(
        @NotNull OrganisationClass organisationClass,
        @NotNull @Valid Names name,

        @Schema(description = "Code of the organisation above") @Nullable
        String parent,

        @Schema(
                description = "ISO 3166-2; needed by a REGION, absent for a MISSION and the MINISTRY",
                examples = "CN-HE")
        @Nullable
        String region,

        @Schema(description = "Its mailboxes, and those of organisations below it, lie in these domains", maxItems = 50)
        @Nullable
        List<@NotNull String> mailDomains) {

    /** The name in both languages. */
    public record Names(
            @Schema(minLength = 1, maxLength = 200) @NotNull String zh,
            @Schema(minLength = 1, maxLength = 200) @NotNull String en) {}

    /** @throws Refusal (400) naming the field that is at fault */
    Registration registration(String code) {
        List<String> given = mailDomains == null ? List.of() : mailDomains;
        List<MailDomain> domains = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            domains.add(MailDomain.of(given.get(i), "mailDomains[" + i + "]"));
        }
        return new Registration(
                code, organisationClass, new LocalizedText(name.zh(), name.en()), parent, region, domains);
    }
}
