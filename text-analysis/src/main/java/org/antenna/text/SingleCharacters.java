package org.antenna.text;

import java.util.Arrays;

/**
 * What each character of the first plane becomes when nothing combines with it, as far as that is a single character
 * again; the rest is for {@link Normaliser} to fold. One number tells all that reading needs to know of a character:
 * what it becomes in the lower half, the {@link Letters#kinds} of that above, and two marks of the character itself.
 */
final class SingleCharacters {
    private static final int KINDS_SHIFT = 16;
    private static final int MAY_COMBINE = 1 << 24;
    private static final int ASCII_WORD = 1 << 25;

    /** What stands behind the end. */
    static final int NOTHING = 0;

    /** Threads race here without harm: whichever comes first, a character becomes the same. */
    private static final int[] ENTRIES = entries();

    private SingleCharacters() {}

    static int entry(char character) {
        return ENTRIES[character];
    }

    /** What it becomes; 0 where that is not one character, or not known yet. */
    static char folded(int entry) {
        return (char) entry;
    }

    static boolean isLetterOrDigit(int entry) {
        return (entry & Letters.LETTER_OR_DIGIT << KINDS_SHIFT) != 0;
    }

    static boolean isWord(int entry) {
        return (entry & Letters.WORD << KINDS_SHIFT) != 0;
    }

    static int kinds(int entry) {
        return entry >>> KINDS_SHIFT & 0xFF;
    }

    /** Whether it may change the character before it. */
    static boolean mayCombine(int entry) {
        return (entry & MAY_COMBINE) != 0;
    }

    /** Whether it begins or goes on with a Latin word or a number, whatever combines with it. */
    static boolean isAsciiWord(int entry) {
        return (entry & ASCII_WORD) != 0;
    }

    /** What it becomes is known from now on. */
    static void learn(char character, char folded) {
        ENTRIES[character] = marks(character) | Letters.kinds(folded) << KINDS_SHIFT | folded;
    }

    private static int[] entries() {
        int[] entries = new int[Character.MAX_VALUE + 1];
        Arrays.setAll(entries, character -> marks((char) character));
        return entries;
    }

    private static int marks(char character) {
        boolean ascii = character < 0x80 && Letters.isWord(character);
        boolean combines = (Letters.kinds(character) & Letters.MAY_COMBINE) != 0;
        return (ascii ? ASCII_WORD : 0) | (combines ? MAY_COMBINE : 0);
    }
}
