/**
 * What the benchmarks of matching and of the catalogue feed on: reports as missions might write them and wishes as offices might have them, in
 * any number, the same for the same seed.
 *
 * <p>Codes are those of the catalogue's own menu. Chinese text is put together from words of this package and clauses of
 * the demo's reports, English text from runs of words of real reports; both by a law like Zipf's, as in real text a few
 * words are everywhere and most are rare. Wishes take their words from reports of another seed: what they ask for partly
 * occurs in the reports that are measured.
 */
@NullMarked
package org.antenna.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
