package org.antenna.catalog.attachment.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the dictionary of one object says itself, as far as that decides how the file and its packed objects are read; and
 * whether every program reads it alike. What is not written as it should be each mends in its own way: one takes the mark
 * of an end for a value, one looks for keys inside strings, one ends a list at the first word it does not know.
 */
final class PdfOutline {
    private static final Set<String> TOLD =
            Set.of("Type", "N", "First", "Filter", "F", "DecodeParms", "DP", "FDecodeParms", "Ref", "Root");
    /** Of one key; what has more is nothing that is known here. */
    private static final int MOST_VALUES = 8;

    private static final Pattern INTEGER = Pattern.compile("[0-9]+");
    private static final Pattern PLAIN = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)|true|false|null");

    private final Map<String, List<String>> told = new HashMap<>();
    /** Which of the levels that are open are lists; the others are dictionaries. */
    private final BitSet lists = new BitSet();

    private String key = "";
    private boolean keyNext;
    /** Integers since the key that could be a reference. */
    private int integers;

    private int depth;
    private int deepest;
    private int objects;
    private boolean orderly = true;

    /** The next token of the object. */
    void take(PdfTokens.Kind kind, String text) {
        switch (kind) {
            case DICTIONARY -> open(false);
            case ARRAY -> open(true);
            case DICTIONARY_END -> close(false);
            case ARRAY_END -> close(true);
            case NAME -> name(text);
            case WORD -> word(text);
            case STRING -> value("");
            case END -> {}
        }
    }

    private void open(boolean list) {
        value();
        depth++;
        deepest = Math.max(deepest, depth);
        lists.set(depth, list);
        keyNext = !list;
    }

    /** An end of the other kind closes nothing. */
    private void close(boolean list) {
        if (depth == 0 || lists.get(depth) != list) {
            orderly = false;
            return;
        }
        orderly &= list || keyNext && integers < 2;
        depth--;
        keyNext = inDictionary();
        integers = 0;
    }

    private void name(String text) {
        if (!inDictionary() || !keyNext) {
            value("/" + text);
            return;
        }
        orderly &= integers < 2;
        keyNext = false;
        integers = 0;
        if (depth == 1) {
            key = text;
            if (TOLD.contains(text)) {
                told.putIfAbsent(text, new ArrayList<>());
            }
        }
    }

    private void word(String text) {
        boolean integer = INTEGER.matcher(text).matches();
        if (inDictionary() && keyNext && integers > 0 && (integers == 1 ? integer : text.equals("R"))) {
            integers = integer ? 2 : 0;
            keep(text);
            return;
        }
        boolean reference = text.equals("R") && depth > 0 && lists.get(depth);
        orderly &= depth == 0 || reference || PLAIN.matcher(text).matches();
        if (depth > 0 || objects == 0) {
            value(text);
        }
        integers = integer && inDictionary() ? 1 : 0;
    }

    private void value(String text) {
        value();
        keep(text);
    }

    private void value() {
        if (depth == 0) {
            objects++;
        }
        if (inDictionary()) {
            orderly &= !keyNext;
            keyNext = true;
        }
        integers = 0;
    }

    private void keep(String text) {
        List<String> values = told.get(key);
        if (depth > 0 && values != null && values.size() < MOST_VALUES) {
            values.add(text);
        }
    }

    private boolean inDictionary() {
        return depth > 0 && !lists.get(depth);
    }

    /** Of lists and dictionaries that are open. */
    int depth() {
        return depth;
    }

    int deepest() {
        return deepest;
    }

    /** Every program sees the same names at the same depth. */
    boolean orderly() {
        return orderly;
    }

    /** One object, and it is at its end. */
    boolean complete() {
        return depth == 0 && objects == 1;
    }

    boolean dictionaryOpen() {
        return lists.get(1, depth + 1).cardinality() < depth;
    }

    boolean has(String wanted) {
        return told.containsKey(wanted);
    }

    /** Names with their slash; of a reference its numbers; empty also when the key is not there. */
    List<String> values(String wanted) {
        return told.getOrDefault(wanted, List.of());
    }

    /** A stream has its bytes in another file, or a page of another file in its place. */
    boolean elsewhere() {
        List<String> file = values("F");
        boolean none = file.isEmpty() || file.size() == 1 && (file.getFirst().startsWith("/") || file.contains("null"));
        return !none || has("Ref");
    }

    /** Programs take a stream for packed objects by its type or by what it needs for that. */
    boolean packsObjects() {
        return values("Type").contains("/ObjStm") || has("N") && has("First");
    }
}
