/**
 * What became of report versions, in numbers, told to briefing-catalog some seconds after a change.
 *
 * <p>Whoever makes or ends obligations marks their report version in the same transaction
 * ({@link org.antenna.delivery.obligation.Marks}). {@link
 * org.antenna.delivery.tally.TellTallies} takes the marks that it can see away and then counts: what a mark stands for was
 * committed with it, so it is in the count, and what is not committed yet has a mark that will be seen later. A mark is a
 * row of its own, so that very many senders never wait for each other; one instance at a time counts. {@code TallyIT} lets
 * them run against each other.
 *
 * <p>Event out: {@code ReportTallied}, whole each time and with a version that grows, rather than one event an obligation
 * added up elsewhere: what is replaced cannot be counted twice, what waits is in it, and a report for 100,000 costs a few
 * rows.
 */
@NullMarked
package org.antenna.delivery.tally;

import org.jspecify.annotations.NullMarked;
