/**
 * What missions write: drafts of a first version, drafts of the next one, and again what is not released yet. A text is
 * checked as a whole before anything of it is kept: codes that are known and in use, one rendition a language, no marking
 * of classified information, no more than an event takes; a minor version does not move the report to other readers.
 * Proved by {@code ContentRequestTest}, {@code BadReportIT} and {@code ReportIT}.
 */
@NullMarked
package org.antenna.catalog.report.writing;

import org.jspecify.annotations.NullMarked;
