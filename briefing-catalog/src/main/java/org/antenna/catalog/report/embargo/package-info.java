/**
 * Releases what was approved for later. The rows of versions under embargo are the timetable: whichever instance looks
 * first takes a report by its row lock, so each is released once, and an outage only makes it late. What may no longer be
 * released is a draft again, with a remark that says why. Proved by {@code EmbargoIT}.
 */
@NullMarked
package org.antenna.catalog.report.embargo;

import org.jspecify.annotations.NullMarked;
