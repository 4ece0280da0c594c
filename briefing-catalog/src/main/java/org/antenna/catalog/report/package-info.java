/**
 * What missions say, in versions. A version is written while it is a draft and never changes once it is released; the
 * database refuses it too. A report has at most one draft and one released version.
 *
 * <pre>
 *            rewrite
 *            +----+
 *            |    v
 *  write --> DRAFT --release--> RELEASED --withdraw--> WITHDRAWN   (the end; an open draft goes with it)
 *              ^                 |    |
 *              +--startVersion---+    +-- the next version is released --> SUPERSEDED
 * </pre>
 *
 * <p>Events out: ReportReleased and ReportWithdrawn, committed with the change, under the report's revision, which grows
 * with every change. Proved by {@code DossierTest}, {@code ReleasePolicyTest} and {@code ReportIT}.
 */
@NullMarked
package org.antenna.catalog.report;

import org.jspecify.annotations.NullMarked;
