package org.antenna.subscription.organisation;

import java.util.List;
import java.util.regex.Pattern;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the ministry states about an organisation.
 *
 * @param code lower-case letters, digits and single hyphens, at most 100
 * @param name 1 to 200 characters in each language
 * @param parent code of the organisation above
 * @param region ISO 3166-2 or a country; needed by a REGION, absent for a MISSION and the MINISTRY
 * @param mailDomains at most 50, without repetition
 */
public record Registration(
        String code,
        OrganisationClass organisationClass,
        LocalizedText name,
        @Nullable String parent,
        @Nullable String region,
        List<MailDomain> mailDomains) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    /** @throws Refusal (400) naming the field that is at fault */
    public Registration {
        if (!isCode(code)) {
            throw Refusal.field("code", "invalid-code", "Lower-case letters, digits and single hyphens, at most 100.");
        }
        Name.require(name.zh(), "name.zh");
        Name.require(name.en(), "name.en");
        requireRegion(organisationClass, region);
        mailDomains = mailDomains.stream().distinct().toList();
        if (mailDomains.size() > 50) {
            throw Refusal.field("mailDomains", "too-many", "At most 50.");
        }
    }

    /** Whether an organisation could have this code at all. */
    public static boolean isCode(String given) {
        return given.length() <= 100 && CODE.matcher(given).matches();
    }

    private static void requireRegion(OrganisationClass organisationClass, @Nullable String region) {
        boolean abroad = organisationClass == OrganisationClass.MISSION;
        if (region == null) {
            if (organisationClass == OrganisationClass.REGION) {
                throw Refusal.field("region", "region-needed", "A region's organisation needs its ISO 3166-2 code.");
            }
        } else if (abroad || organisationClass == OrganisationClass.MINISTRY) {
            throw Refusal.field("region", "region-not-allowed", "Missions and the ministry belong to no region.");
        } else if (!REGION.matcher(region).matches()) {
            throw Refusal.field("region", "invalid-region", "ISO 3166-2 such as CN-HE.");
        }
    }
}
