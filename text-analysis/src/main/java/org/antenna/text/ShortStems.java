package org.antenna.text;

/**
 * Remembers the stems of words of up to twelve letters, which nearly all are, each in one number: a look at one place of
 * memory, and never half of what another thread writes.
 *
 * <p>Twelve letters make a key of 60 bits. It is scattered by a multiplication that can be undone, so that the place in
 * the table tells 15 bits of it and the number there has to tell 45. The other 19 say how the word becomes its stem: how
 * many letters stay, counted from 1, and up to three that follow.
 */
final class ShortStems {
    static final int LONGEST_WORD = 12;
    static final long NO_LETTERS = 0;

    private static final int LETTER_BITS = 5;
    private static final int LETTER = (1 << LETTER_BITS) - 1;
    private static final int MOST_ADDED = 3;
    private static final int ADDED_BITS = MOST_ADDED * LETTER_BITS;
    private static final int CHANGE_BITS = ADDED_BITS + 4;
    private static final int REST_BITS = Long.SIZE - CHANGE_BITS;
    private static final int SLOT_BITS = LONGEST_WORD * LETTER_BITS - REST_BITS;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private static final long[] KNOWN = new long[1 << SLOT_BITS];

    private ShortStems() {}

    /** The key of a word of so many letters and one more. */
    static long with(long key, char letter) {
        return key << LETTER_BITS | letter - ('a' - 1);
    }

    /** How the word becomes its stem; 0 when that is not known. */
    static int change(long key) {
        long scattered = key * SCATTER;
        long known = KNOWN[slot(scattered)];
        return known >>> CHANGE_BITS == rest(scattered) ? (int) known & (1 << CHANGE_BITS) - 1 : 0;
    }

    /** Makes the word that begins there its stem; returns where that ends. */
    static int apply(int change, char[] text, int from) {
        int end = from + (change >>> ADDED_BITS) - 1;
        for (int added = change & (1 << ADDED_BITS) - 1; added != 0; added >>>= LETTER_BITS) {
            text[end++] = (char) ('a' - 1 + (added & LETTER));
        }
        return end;
    }

    /** Remembers how the word becomes its stem, unless more than three letters of that are its own. */
    static void learn(long key, String word, String stem) {
        int kept = 0;
        while (kept < stem.length() && kept < word.length() && stem.charAt(kept) == word.charAt(kept)) {
            kept++;
        }
        if (stem.length() - kept > MOST_ADDED) {
            return;
        }
        int change = kept + 1 << ADDED_BITS;
        for (int at = kept; at < stem.length(); at++) {
            change |= stem.charAt(at) - ('a' - 1) << (at - kept) * LETTER_BITS;
        }
        long scattered = key * SCATTER;
        KNOWN[slot(scattered)] = rest(scattered) << CHANGE_BITS | change;
    }

    private static int slot(long scattered) {
        return (int) (scattered >>> REST_BITS) & (1 << SLOT_BITS) - 1;
    }

    private static long rest(long scattered) {
        return scattered & (1L << REST_BITS) - 1;
    }
}
