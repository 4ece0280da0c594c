package org.antenna.text;

import java.util.HashSet;
import java.util.Set;

/**
 * The beginnings by which an index finds terms: the first whole word, or the first two characters of a script that is
 * found anywhere, or its only one. A term occurs in a text only if its anchor is among those of the text.
 */
final class Anchors {
    private Anchors() {}

    static Set<String> of(String canonical) {
        Set<String> anchors = new HashSet<>();
        int at = 0;
        while (at < canonical.length()) {
            int codePoint = canonical.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (Letters.isUnspaced(codePoint)) {
                anchors.add(canonical.substring(at, next));
                anchors.add(canonical.substring(at, end(canonical, at)));
            } else if (Letters.isWord(codePoint)) {
                next = end(canonical, at);
                anchors.add(canonical.substring(at, next));
            }
            at = next;
        }
        return anchors;
    }

    static String first(String canonical) {
        return canonical.substring(0, end(canonical, 0));
    }

    private static int end(String canonical, int start) {
        int first = canonical.codePointAt(start);
        int at = start + Character.charCount(first);
        if (Letters.isUnspaced(first)) {
            return at < canonical.length() && Letters.isUnspaced(canonical.codePointAt(at))
                    ? at + Character.charCount(canonical.codePointAt(at))
                    : at;
        }
        while (at < canonical.length() && Letters.isWord(canonical.codePointAt(at))) {
            at += Character.charCount(canonical.codePointAt(at));
        }
        return at;
    }
}
