package org.antenna.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import org.antenna.text.Letters;
import org.antenna.text.Text;

/**
 * Cuts a canonical text of {@link Text} into tokens for engines that know only those. A whole word is a token, a
 * character of a script without spaces is one, and a break is one: so a phrase over tokens occurs exactly where the term
 * occurs in the canonical text.
 */
final class CanonicalTokens {
    /** @param whole false for a character that is found anywhere */
    record Token(String text, boolean whole) {}

    private CanonicalTokens() {}

    static List<Token> of(String canonical) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < canonical.length()) {
            int from = at;
            int codePoint = canonical.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint == Text.GAP) {
                continue;
            }
            boolean anywhere = Letters.isUnspaced(codePoint);
            while (!anywhere && codePoint != Text.BREAK && at < canonical.length() && isOfWord(canonical, at)) {
                at += Character.charCount(canonical.codePointAt(at));
            }
            tokens.add(new Token(canonical.substring(from, at), !anywhere));
        }
        return tokens;
    }

    private static boolean isOfWord(String canonical, int at) {
        int codePoint = canonical.codePointAt(at);
        return codePoint != Text.GAP && codePoint != Text.BREAK && !Letters.isUnspaced(codePoint);
    }
}
