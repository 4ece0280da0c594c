package org.antenna.catalog.topic;

import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A topic that takes the place of another, or of a part of it.
 *
 * @param label null: the topic is there already; else it is added with this label
 * @param parent of one that is added; null: the one of the topic that is replaced
 */
public record Part(
        String code,
        @Nullable LocalizedText label,
        @Nullable String parent) {
    /** A topic that is there already. */
    public static Part known(String code) {
        return new Part(code, null, null);
    }
}
