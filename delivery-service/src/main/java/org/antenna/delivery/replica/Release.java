package org.antenna.delivery.replica;

import org.antenna.contracts.Audience;

/**
 * Where a report version stands now.
 *
 * @param audience as released with it
 * @param newestAudience of the newest version, silent or not: narrowing works at once
 * @param superseded a newer version notifies
 * @param withdrawn it or a later version was withdrawn
 */
public record Release(Audience audience, Audience newestAudience, boolean superseded, boolean withdrawn) {}
