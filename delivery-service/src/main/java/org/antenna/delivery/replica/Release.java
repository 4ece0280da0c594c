package org.antenna.delivery.replica;

import org.antenna.contracts.Audience;

/**
 * Where a report version stands now.
 *
 * @param audience as released with it, or as it was narrowed since
 * @param newestAudience of the newest version, silent or not, as it was narrowed since: narrowing works at once
 * @param superseded a newer version notifies
 * @param withdrawn it or a later version was withdrawn
 */
public record Release(Audience audience, Audience newestAudience, boolean superseded, boolean withdrawn) {}
