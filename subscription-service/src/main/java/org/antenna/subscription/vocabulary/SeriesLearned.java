package org.antenna.subscription.vocabulary;

/** Something about a series became known; told within the transaction that learned it. */
public record SeriesLearned(String code) {}
