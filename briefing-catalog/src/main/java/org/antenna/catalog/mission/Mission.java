package org.antenna.catalog.mission;

import java.util.List;
import org.antenna.contracts.LocalizedText;

/**
 * An embassy, consulate or permanent mission: origin of reports.
 *
 * @param code equals the code of its organisation
 * @param version 1 at first, one more with every change
 * @param hostCountries ISO 3166-1 alpha-2; none for a permanent mission with an organisation
 * @param languages that it works in, ISO 639-1
 * @param abilities codes of topics that it can report on
 */
public record Mission(
        String code,
        long version,
        MissionKind kind,
        List<String> hostCountries,
        String city,
        LocalizedText name,
        List<String> languages,
        List<String> abilities) {

    Mission withVersion(long another) {
        return new Mission(code, another, kind, hostCountries, city, name, languages, abilities);
    }
}
