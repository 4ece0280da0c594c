package org.antenna.catalog.attachment.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the dictionary of one object says itself, as far as that decides how the file and its packed objects are read. */
final class PdfOutline {
    private static final Set<String> TOLD =
            Set.of("Type", "N", "First", "Filter", "F", "DecodeParms", "DP", "FDecodeParms", "Root", "Encrypt");
    /** Of one key; what has more is nothing that is known here. */
    private static final int MOST_VALUES = 8;

    private final Map<String, List<String>> told = new HashMap<>();
    private String key = "";
    private boolean answered = true;
    private int depth;
    private int deepest;

    /** The next token of the object. */
    void take(PdfTokens.Kind kind, String text) {
        switch (kind) {
            case DICTIONARY, ARRAY -> deepest = Math.max(deepest, ++depth);
            case DICTIONARY_END, ARRAY_END -> {
                depth = Math.max(0, depth - 1);
                answered |= depth == 1;
            }
            case NAME -> name(text);
            case WORD, STRING -> value(text);
            case END -> {}
        }
    }

    private void name(String text) {
        if (depth != 1 || !answered) {
            value("/" + text);
            return;
        }
        key = text;
        answered = false;
        if (TOLD.contains(text)) {
            told.putIfAbsent(text, new ArrayList<>());
        }
    }

    private void value(String text) {
        List<String> values = told.get(key);
        if (depth > 0 && values != null && values.size() < MOST_VALUES) {
            values.add(text);
        }
        answered |= depth == 1;
    }

    int deepest() {
        return deepest;
    }

    boolean has(String wanted) {
        return told.containsKey(wanted);
    }

    /** Names with their slash; of a reference its numbers; empty also when the key is not there. */
    List<String> values(String wanted) {
        return told.getOrDefault(wanted, List.of());
    }

    /** Programs take a stream for packed objects by its type or by what it needs for that. */
    boolean packsObjects() {
        return values("Type").contains("/ObjStm") || has("N") && has("First");
    }
}
