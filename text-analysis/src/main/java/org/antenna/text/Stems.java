package org.antenna.text;

import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The stems of English words by Porter2, the English algorithm of Snowball. Words come again and again, so their stems
 * are remembered: one word a slot, the last to come stays, so that no text can make the memory grow.
 */
final class Stems {
    /** No English word is longer; a longer one is its own stem. */
    static final int LONGEST_WORD = 64;

    private static final int SLOTS = 1 << 14;

    /** Threads race here without harm: what one finds is whole, and the same whoever put it there. */
    private static final @Nullable Known[] KNOWN = new Known[SLOTS];

    private Stems() {}

    private record Known(String word, String stem) {
        boolean isOf(String text, int from, int to) {
            return word.length() == to - from && text.startsWith(word, from);
        }
    }

    /** The stem of the word of letters a to z from {@code from} to before {@code to}. */
    static String of(String text, int from, int to) {
        if (to - from > LONGEST_WORD) {
            return text.substring(from, to);
        }
        int slot = slot(text, from, to);
        Known known = KNOWN[slot];
        if (known == null || !known.isOf(text, from, to)) {
            String word = text.substring(from, to);
            known = new Known(word, stem(word));
            KNOWN[slot] = known;
        }
        return known.stem();
    }

    private static int slot(String text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS));
    }

    private static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
