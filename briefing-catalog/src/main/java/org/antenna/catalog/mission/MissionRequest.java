package org.antenna.catalog.mission;

import java.util.List;
import java.util.regex.Pattern;
import org.antenna.catalog.input.Faults;
import org.antenna.contracts.LocalizedText;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mission as it arrives in a request or a line.
 *
 * @param code absent in a request, whose path has it
 * @param kind EMBASSY, CONSULATE or PERMANENT_MISSION
 * @param hostCountries ISO 3166-1 alpha-2
 * @param languages ISO 639-1
 * @param abilities codes of topics
 * @param mailbox one mail address, without a display name; absent: none
 * @param closed false unless said otherwise
 */
@Schema(requiredProperties = {"kind", "city", "name"})
public record MissionRequest(
        @Nullable String code,

        @Schema(enumeration = {"EMBASSY", "CONSULATE", "PERMANENT_MISSION"}) @Nullable
        String kind,

        @Schema(description = "ISO 3166-1 alpha-2", maxItems = 30) @Nullable
        List<@Nullable String> hostCountries,

        @Schema(minLength = 1, maxLength = 100) @Nullable String city,

        @Schema(description = "1 to 200 characters each") @Nullable
        LocalizedText name,

        @Schema(description = "ISO 639", maxItems = 30) @Nullable
        List<@Nullable String> languages,

        @Schema(description = "Codes of topics", maxItems = 200) @Nullable
        List<@Nullable String> abilities,

        @Schema(description = "Where people reach it: one mail address, without a display name", maxLength = 254)
        @Nullable
        String mailbox,

        @Schema(description = "Takes no new report", defaultValue = "false") @Nullable
        Boolean closed) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST_ADDRESS = 254;

    /** @throws Refusal with every field at fault */
    public Mission mission() {
        Faults faults = new Faults();
        MissionKind known = faults.constant("kind", MissionKind.class, kind);
        List<String> spoken = faults.texts("languages", languages, 30, 100);
        for (int i = 0; i < spoken.size(); i++) {
            boolean good = LANGUAGE.matcher(spoken.get(i)).matches();
            faults.need(good, "languages[" + i + "]", "invalid-language", "A code of ISO 639.");
        }
        Mission mission = new Mission(
                faults.code("code", code),
                0,
                known == null ? MissionKind.EMBASSY : known,
                faults.countries("hostCountries", hostCountries, 30),
                faults.text("city", city, 100),
                faults.localized("name", name, 200),
                spoken.stream().distinct().toList(),
                faults.codes("abilities", abilities, 200),
                address(faults),
                Boolean.TRUE.equals(closed));
        boolean hosted = known == MissionKind.PERMANENT_MISSION || hostCountries != null && !hostCountries.isEmpty();
        faults.need(hosted, "hostCountries", "host-country-needed", "Name the host country.");
        faults.refuse();
        return mission;
    }

    /** The same under the code of a path. @throws Refusal {@code code-fixed} when it names another */
    public MissionRequest named(String codeOfPath) {
        if (code != null && !code.equals(codeOfPath)) {
            throw Refusal.field("code", "code-fixed", "A code never changes.");
        }
        return new MissionRequest(codeOfPath, kind, hostCountries, city, name, languages, abilities, mailbox, closed);
    }

    private @Nullable String address(Faults faults) {
        if (mailbox == null || mailbox.isBlank()) {
            return null;
        }
        String address = mailbox.strip();
        boolean good =
                address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches();
        faults.need(good, "mailbox", "invalid-address", "One mail address, without a display name.");
        return address;
    }
}
