package org.antenna.delivery.obligation;

import java.util.List;
import java.util.UUID;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One subscription that a report matched, and what of it fitted. A list is empty where the subscription did not ask.
 *
 * @param subscriptionName as its owner called it
 * @param seriesName present for a subscription to a series
 * @param topics labels of the report's topics that fitted, which may lie below the one that the subscription named
 * @param countryGroups names of groups that the subscription named and one of the report's countries belongs to
 * @param countries named by the subscription one by one, ISO 3166-1 alpha-2
 * @param languages BCP 47
 * @param words and phrases of the subscription that occur in the report, as the subscription spells them
 */
public record Because(
        UUID subscriptionId,
        String subscriptionName,
        @Nullable LocalizedText seriesName,
        List<LocalizedText> topics,
        List<LocalizedText> countryGroups,
        List<String> countries,
        List<LocalizedText> missions,
        List<String> languages,
        List<String> words) {
    public Because {
        topics = List.copyOf(topics);
        countryGroups = List.copyOf(countryGroups);
        countries = List.copyOf(countries);
        missions = List.copyOf(missions);
        languages = List.copyOf(languages);
        words = List.copyOf(words);
    }
}
