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
 * @param topics labels of what the subscription named and the report has, itself or below
 * @param countries ISO 3166-1 alpha-2
 * @param languages BCP 47
 * @param words of the subscription's text query, as written there
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
