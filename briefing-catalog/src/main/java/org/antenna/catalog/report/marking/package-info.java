/**
 * Knows the markings of classified information, from {@code markings/patterns.txt}, and finds them in what a report says.
 * {@code MarkingsTest} and {@code MarkingsInMarkdownTest} hold the tables of what is refused and of what passes, in Chinese
 * and English.
 */
@NullMarked
package org.antenna.catalog.report.marking;

import org.jspecify.annotations.NullMarked;
