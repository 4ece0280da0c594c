package org.antenna.catalog.report.writing;

import java.util.stream.Stream;
import org.antenna.catalog.report.Content;

/** How large an event with a content is: its texts, since the rest is small against what the broker takes. */
final class EventSize {
    private EventSize() {}

    /** Bytes that the texts will take in JSON, from above. */
    static long of(Content content) {
        return Stream.concat(
                        content.renditions().stream().flatMap(one -> Stream.of(one.title(), one.summary(), one.body())),
                        content.sources().stream())
                .mapToLong(EventSize::of)
                .sum();
    }

    private static long of(String text) {
        long bytes = 0;
        for (int at = 0; at < text.length(); at++) {
            bytes += bytes(text.charAt(at));
        }
        return bytes;
    }

    /** Each half of a character beyond the first 65,536 takes half of its four bytes. */
    private static int bytes(char character) {
        if (character < 0x20) {
            return 6;
        }
        if (character < 0x80) {
            return character == '"' || character == '\\' ? 2 : 1;
        }
        return character < 0x800 || Character.isSurrogate(character) ? 2 : 3;
    }
}
