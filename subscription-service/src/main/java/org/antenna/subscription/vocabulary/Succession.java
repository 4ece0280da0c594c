package org.antenna.subscription.vocabulary;

import java.time.Instant;

/**
 * What continues a retired series.
 *
 * @param series code
 * @param since reports of it from this moment on are for the subscribers of the retired one, UTC
 */
public record Succession(String series, Instant since) {}
