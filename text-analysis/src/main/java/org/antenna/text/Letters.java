package org.antenna.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What kind of character a code point is, as far as finding words needs to know. */
public final class Letters {
    /** Scripts in which words are not set apart by spaces, or grow endings that no query spells out. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private static final int FIRST_UNSPACED = 0x0E00;
    private static final int PROLONGED_SOUND_MARK = 0x30FC;

    private Letters() {}

    static boolean isLetterOrDigit(int codePoint) {
        if (codePoint < 0x80) {
            return within(codePoint, 'a', 'z') || within(codePoint, '0', '9') || within(codePoint, 'A', 'Z');
        }
        return Character.isAlphabetic(codePoint) || Character.isDigit(codePoint) || isMark(codePoint);
    }

    /** Found anywhere, not only as a whole word. */
    public static boolean isUnspaced(int codePoint) {
        if (codePoint < FIRST_UNSPACED) {
            return false;
        }
        return Character.isIdeographic(codePoint)
                || codePoint == PROLONGED_SOUND_MARK
                || UNSPACED.contains(UnicodeScript.of(codePoint));
    }

    /** Part of a word that is found only whole. */
    public static boolean isWord(int codePoint) {
        return isLetterOrDigit(codePoint) && !isUnspaced(codePoint);
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Invisible: soft hyphens, joiners, directional controls, variation selectors. They never change a word. */
    static boolean isIgnorable(int codePoint) {
        if (codePoint < 0x80) {
            return false;
        }
        return Character.getType(codePoint) == Character.FORMAT
                || within(codePoint, 0xFE00, 0xFE0F)
                || within(codePoint, 0xE0100, 0xE01EF)
                || codePoint == 0x034F;
    }

    static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }

    /** Ends a run of words wherever it stands. */
    static boolean isBreak(int codePoint) {
        return switch (codePoint) {
            case 0x3002, 0x3001, 0x2014, 0x2015, '|', 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Ends a run of words unless it stands alone between two Latin words or numbers, as in {@code 3.5}. */
    static boolean isBreakAtEdge(int codePoint) {
        return switch (codePoint) {
            case '.', ',', ';', ':', '!', '?' -> true;
            default -> false;
        };
    }
}
