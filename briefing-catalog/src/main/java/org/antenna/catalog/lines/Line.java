package org.antenna.catalog.lines;

import org.jspecify.annotations.Nullable;

/**
 * One line of a file.
 *
 * @param number as a person counts in the whole file, from 1
 * @param text without the end of line; empty when there is a fault
 * @param fault why there is no text; null when it could be read
 */
public record Line(long number, String text, @Nullable Fault fault) {
    public enum Fault {
        /** Longer than a line may be; its text was not kept. */
        TOO_LONG,
        NOT_UTF_8
    }
}
