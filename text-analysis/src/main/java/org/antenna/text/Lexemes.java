package org.antenna.text;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The pieces of a text by which a database finds what may match a query, see {@link NeededLexemes}: whole words, single
 * characters of scripts that are found anywhere, and each two of these side by side. Stems of English words are marked
 * with {@link #STEM}, so that they never meet words.
 *
 * <p>A lexeme is made of letters, digits and marks, after the sign of a stem where it is one: no white space, no quote, no
 * backslash, no NUL, at most 64 characters or 257 bytes of UTF-8. So it may stand in a {@code tsvector} and, between
 * single quotes, in a {@code tsquery} of PostgreSQL as it is.
 */
public final class Lexemes {
    /** Before a stem; no canonical form has it. */
    public static final char STEM = '=';

    /** Of a longer word, only so many characters count: on both sides, so that it is found all the same. */
    private static final int LONGEST = 64;

    private Lexemes() {}

    /** All lexemes of the text, for queries with and without stemming. */
    public static Set<String> of(Text text) {
        Set<String> lexemes = new HashSet<>();
        eachIn(text.canonical(), false, true, lexemes::add);
        eachIn(text.stemmed().canonical(), true, false, lexemes::add);
        return lexemes;
    }

    /** Those without which the term does not occur. */
    static Set<String> neededFor(Query.Term term) {
        Set<String> lexemes = new HashSet<>();
        eachIn(term.canonical(), term.stemmed(), false, lexemes::add);
        return lexemes;
    }

    /** @param singles whether a character found anywhere counts alone, too, where another stands beside it */
    private static void eachIn(String canonical, boolean stemmed, boolean singles, Consumer<String> found) {
        int at = 0;
        int runStart = 0;
        while (at < canonical.length()) {
            int codePoint = canonical.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (Letters.isUnspaced(codePoint)) {
                boolean last = next == canonical.length() || !Letters.isUnspaced(canonical.codePointAt(next));
                if (singles || last && at == runStart) {
                    found.accept(canonical.substring(at, next));
                }
                if (!last) {
                    found.accept(canonical.substring(at, next + Character.charCount(canonical.codePointAt(next))));
                }
                runStart = last ? next : runStart;
            } else {
                if (Letters.isWord(codePoint)) {
                    next = wordEnd(canonical, next);
                    found.accept(word(canonical, at, next, stemmed));
                }
                runStart = next;
            }
            at = next;
        }
    }

    private static String word(String canonical, int start, int end, boolean stemmed) {
        boolean shortEnough = end - start <= LONGEST || canonical.codePointCount(start, end) <= LONGEST;
        String word = canonical.substring(start, shortEnough ? end : canonical.offsetByCodePoints(start, LONGEST));
        return stemmed && isLetters(canonical, start, end) ? STEM + word : word;
    }

    private static int wordEnd(String canonical, int from) {
        int at = from;
        while (at < canonical.length() && Letters.isWord(canonical.codePointAt(at))) {
            at += Character.charCount(canonical.codePointAt(at));
        }
        return at;
    }

    private static boolean isLetters(String canonical, int start, int end) {
        return canonical.substring(start, end).chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }
}
