/**
 * Reports, their versions and renditions in PostgreSQL. A first draft is one statement, every other change one or two round
 * trips within the transaction that locked the report. Proved by {@code KeptReportsIT}; that remembered codes are those that
 * are committed, by {@code KnownCodesIT}.
 */
@NullMarked
package org.antenna.catalog.report.db;

import org.jspecify.annotations.NullMarked;
