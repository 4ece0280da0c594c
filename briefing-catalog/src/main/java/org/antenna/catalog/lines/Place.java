package org.antenna.catalog.lines;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file something stands.
 *
 * @param line from 1
 * @param entry of a feed, from 1; null in a file of lines
 */
public record Place(long line, @Nullable Long entry) {
    public static Place of(Line line) {
        return new Place(line.number(), null);
    }
}
