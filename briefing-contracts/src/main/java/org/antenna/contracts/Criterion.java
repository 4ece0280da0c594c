package org.antenna.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a {@link Rule}: a report meets it when any of the values listed here fits. Lists may be empty, not all
 * of them together with an absent text.
 *
 * @param topics codes; a code stands for itself and every topic below it
 * @param countries what the report is about, ISO 3166-1 alpha-2
 * @param countryGroups codes such as {@code ASEAN}; stands for the members
 * @param missions codes of the missions of origin
 * @param languages BCP 47; fits when one rendition is in it; {@code zh} fits {@code zh-Hans} too
 * @param text query in the language of text-analysis, at most 500 characters, over title, summary and body of all
 *     renditions as one text
 */
public record Criterion(
        List<String> topics,
        List<String> countries,
        List<String> countryGroups,
        List<String> missions,
        List<String> languages,
        @Nullable String text) {
    public Criterion {
        topics = copy(topics);
        countries = copy(countries);
        countryGroups = copy(countryGroups);
        missions = copy(missions);
        languages = copy(languages);
    }

    private static List<String> copy(@Nullable List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
