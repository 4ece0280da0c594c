package org.antenna.text;

/**
 * The canonical form without English endings: each word of the letters a to z alone becomes its stem. Other scripts,
 * numbers and mixtures such as {@code 5g} stay.
 */
final class Stemming {
    private Stemming() {}

    /** Whether there is a word that has a stem. */
    static boolean concerns(String canonical) {
        return nextWord(canonical, 0) < canonical.length();
    }

    static String of(String canonical) {
        StringBuilder stemmed = new StringBuilder(canonical.length());
        int done = 0;
        int word = nextWord(canonical, 0);
        while (word < canonical.length()) {
            int end = lettersEnd(canonical, word);
            stemmed.append(canonical, done, word).append(Stems.of(canonical, word, end));
            done = end;
            word = nextWord(canonical, end);
        }
        return stemmed.append(canonical, done, canonical.length()).toString();
    }

    /** Of the stemmed form: every letter of a stem stands for the whole word. */
    static Offsets offsets(String canonical, Offsets plain) {
        Offsets offsets = new Offsets(canonical.length());
        int at = 0;
        int word = nextWord(canonical, 0);
        while (at < canonical.length()) {
            int end = at == word ? lettersEnd(canonical, word) : at + 1;
            Span span = plain.span(at, end);
            offsets.add(at == word ? Stems.of(canonical, word, end).length() : 1, span.start(), span.end());
            word = at == word ? nextWord(canonical, end) : word;
            at = end;
        }
        return offsets;
    }

    /** Where the next word of the letters a to z alone begins, or the length. Looks from outside of any word. */
    private static int nextWord(String canonical, int from) {
        int at = from;
        while (at < canonical.length()) {
            int letters = lettersEnd(canonical, at);
            int end = wordEnd(canonical, letters);
            if (letters > at && end == letters) {
                return at;
            }
            at = end > at ? end : at + 1;
        }
        return at;
    }

    static int lettersEnd(String canonical, int from) {
        int at = from;
        while (at < canonical.length() && canonical.charAt(at) >= 'a' && canonical.charAt(at) <= 'z') {
            at++;
        }
        return at;
    }

    static int wordEnd(String canonical, int from) {
        int at = from;
        while (at < canonical.length() && Letters.isWord(canonical.codePointAt(at))) {
            at += Character.charCount(canonical.codePointAt(at));
        }
        return at;
    }
}
