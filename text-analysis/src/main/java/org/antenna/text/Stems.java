package org.antenna.text;

import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The stems of English words by Porter2, the English algorithm of Snowball; none is longer than its word. Words come
 * again and again, so their stems are remembered, here and in {@link ShortStems}: one word a slot, the last to come stays,
 * so that no text can make the memory grow.
 */
final class Stems {
    /** No English word is longer; a longer one is its own stem. */
    static final int LONGEST_WORD = 64;

    private static final int SLOTS = 1 << 12;

    /** Threads race here without harm: what one finds is whole, and the same whoever put it there. */
    private static final @Nullable Known[] KNOWN = new Known[SLOTS];

    private Stems() {}

    private record Known(String word, String stem) {
        boolean isOf(char[] text, int from, int to) {
            if (word.length() != to - from) {
                return false;
            }
            for (int at = from; at < to; at++) {
                if (word.charAt(at - from) != text[at]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Puts the stem in the place of the word of letters a to z from {@code from} to before {@code to}.
     *
     * @param key of its letters, see {@link ShortStems#with}; of a longer word than that takes, anything
     * @return where the stem ends
     */
    static int cut(char[] text, int from, int to, long key) {
        if (to - from > ShortStems.LONGEST_WORD) {
            return put(text, from, ofLong(text, from, to));
        }
        int change = ShortStems.change(key);
        if (change != 0) {
            return ShortStems.apply(change, text, from);
        }
        String word = new String(text, from, to - from);
        String stem = stem(word);
        ShortStems.learn(key, word, stem);
        return put(text, from, stem);
    }

    private static int put(char[] text, int from, String stem) {
        stem.getChars(0, stem.length(), text, from);
        return from + stem.length();
    }

    private static String ofLong(char[] text, int from, int to) {
        if (to - from > LONGEST_WORD) {
            return new String(text, from, to - from);
        }
        int slot = slot(text, from, to);
        Known known = KNOWN[slot];
        if (known == null || !known.isOf(text, from, to)) {
            String word = new String(text, from, to - from);
            known = new Known(word, stem(word));
            KNOWN[slot] = known;
        }
        return known.stem();
    }

    private static int slot(char[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text[at];
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
