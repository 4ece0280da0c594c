/**
 * What became of reports, for the mission that wrote them and the desk.
 *
 * <p>Owns the newest tally of each report version, as delivery-service tells it ({@code ReportTallied}): it is shown while
 * that service is away, and says as of when it holds. A tally is whole, so one takes the place of another and nothing can
 * be counted twice. It counts by class of organisation: which office or enterprise a mail did not reach is between the
 * desk and that organisation, not the author's to know; the desk finds it in delivery-service's ledger.
 */
@NullMarked
package org.antenna.catalog.fate;

import org.jspecify.annotations.NullMarked;
