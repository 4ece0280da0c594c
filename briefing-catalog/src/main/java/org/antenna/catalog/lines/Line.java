package org.antenna.catalog.lines;

/**
 * One line of a file.
 *
 * @param number as a person counts in the whole file, from 1
 * @param text without the end of line; empty when {@code tooLong}
 * @param tooLong longer than a line may be; its text was not kept
 */
public record Line(long number, String text, boolean tooLong) {}
