/**
 * What missions say, in versions. A version is written until it is released and never changes after that, except that its
 * audience may become narrower; the database refuses everything else too. A report has at most one version that comes and
 * one that counts.
 *
 * <pre>
 *            rewrite                      (rewritten: the submission or the approval is void)
 *            +----+    submit
 *            |    v  ----------&gt;           release
 *  write --&gt; DRAFT               IN_REVIEW ---------------------+
 *            ^ | ^   &lt;----------    |                            |
 *            | | |   give back,     | release, notBefore         v
 *            | | |   take back      v                         RELEASED --withdraw--&gt; WITHDRAWN  (the end; what comes goes
 *            | | +-------------- EMBARGOED --its time, release--^ ^ | |                          with it)
 *            | |     call off, or                                 | | +-- the next version is released --&gt; SUPERSEDED
 *            | |     not allowed any more                         | | narrow (stays RELEASED)
 *            | +--release-----------------------------------------+ |
 *            +---------------------------startVersion---------------+
 * </pre>
 *
 * <p>Here are the states and their transitions, which refuse what is not legal, and who may act on a report. What people do
 * with reports is below: {@code writing}, {@code review}, {@code release}, {@code embargo} (releases whose time has come),
 * {@code withdrawal}; {@code remark} and {@code marking} serve them. Each knows this package, and this one knows none.
 *
 * <p>Events out: ReportReleased, ReportNarrowed and ReportWithdrawn, committed with the change, under the report's revision,
 * which grows with every change. What is not released is in no event. Proved by {@code DossierTest} and {@code ReportIT},
 * and by what proves the packages below.
 */
@NullMarked
package org.antenna.catalog.report;

import org.jspecify.annotations.NullMarked;
