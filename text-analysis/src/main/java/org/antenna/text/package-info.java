/**
 * What the same words are: the one reading of text that search and subscriptions share, so that what a search finds is
 * what the same words as a rule would have matched.
 *
 * <p>Both sides, a report and a query, go through {@link org.antenna.text.Normaliser} (letters that mean the same become
 * the same) and {@link org.antenna.text.Text} (what stands between words becomes a gap or a break). After that a term
 * occurs where its characters occur: Han anywhere, Latin words and numbers only whole. {@code README.md} of this module
 * lists what matches what; every line of it is a test.
 */
@NullMarked
package org.antenna.text;

import org.jspecify.annotations.NullMarked;
