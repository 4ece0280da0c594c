package org.antenna.matching;

import java.util.function.Predicate;

/** Which codes exist, as the asking service knows them. */
public record KnownCodes(Predicate<String> topics, Predicate<String> missions, Predicate<String> countryGroups) {}
