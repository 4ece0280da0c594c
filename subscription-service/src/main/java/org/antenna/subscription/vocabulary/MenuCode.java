package org.antenna.subscription.vocabulary;

/**
 * A code as the catalogue last told of it.
 *
 * @param version of the catalogue's aggregate
 * @param retired known, and no longer to be subscribed to
 */
public record MenuCode(CodeKind kind, String code, long version, boolean retired) {}
