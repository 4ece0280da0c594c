package org.antenna.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a report fits a wish: every condition of the wish that it meets, in the order of the report and, for words, of the
 * rule. What a rule asks to be absent is never named. Plain lists, so that it can be stored as JSON.
 *
 * @param series code, where the wish is for a series
 * @param topics codes as the report bears them, which may lie below the code in the rule
 * @param countries ISO 3166-1 alpha-2, named in the rule one by one
 * @param countryGroups {@code <group>:<country>}, such as {@code NORDIC:NO}
 * @param missions code of the mission of origin
 * @param languages as the report bears them
 * @param words words and phrases as the rule spells them, that occur in the report
 */
public record Reasons(
        @Nullable String series,
        List<String> topics,
        List<String> countries,
        List<String> countryGroups,
        List<String> missions,
        List<String> languages,
        List<String> words) {
    public Reasons {
        topics = List.copyOf(topics);
        countries = List.copyOf(countries);
        countryGroups = List.copyOf(countryGroups);
        missions = List.copyOf(missions);
        languages = List.copyOf(languages);
        words = List.copyOf(words);
    }
}
