package org.antenna.catalog.topic;

import java.util.List;

/** Other words under which people look for a topic; either list may be empty. */
public record Synonyms(List<String> zh, List<String> en) {
    public static final Synonyms NONE = new Synonyms(List.of(), List.of());

    public Synonyms {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
    }
}
