package org.antenna.catalog.mission;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An embassy, consulate or permanent mission: origin of reports.
 *
 * @param code equals the code of its organisation
 * @param version 1 at first, one more with every change
 * @param hostCountries ISO 3166-1 alpha-2; none for a permanent mission with an organisation
 * @param languages that it works in, ISO 639-1
 * @param abilities codes of topics that it can report on; one that was replaced since stands for what replaced it
 * @param mailbox where people reach it, or null
 * @param closed takes no new report; what it released stays, and what it left in drafts is the desk's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mission(
        String code,
        long version,
        MissionKind kind,
        List<String> hostCountries,
        String city,
        LocalizedText name,
        List<String> languages,
        List<String> abilities,
        @Nullable String mailbox,
        boolean closed) {

    Mission withVersion(long another) {
        return new Mission(code, another, kind, hostCountries, city, name, languages, abilities, mailbox, closed);
    }
}
