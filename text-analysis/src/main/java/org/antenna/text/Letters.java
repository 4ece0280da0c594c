package org.antenna.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * What kind of character a code point is, as far as finding words needs to know. The first plane is answered from a
 * table, so that it can be asked for every character of every text.
 */
public final class Letters {
    static final int LETTER_OR_DIGIT = 1;
    static final int UNSPACED = 2;
    static final int WORD = 4;

    /** Neither letter nor digit nor space. */
    static final int MARK_BETWEEN = 8;

    static final int BREAK = 16;
    static final int BREAK_AT_EDGE = 32;

    /** May change the character before it; said of half a surrogate pair too, whose other half decides. */
    static final int MAY_COMBINE = 64;

    /** Scripts in which words are not set apart by spaces, or grow endings that no query spells out. */
    private static final Set<UnicodeScript> UNSPACED_SCRIPTS = EnumSet.of(
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

    /** The block that nearly all Chinese is written in; answered without a look into the table, which it would fill. */
    static final int FIRST_HAN = 0x4E00;

    static final int LAST_HAN = 0x9FFF;

    private static final int FIRST_UNSPACED = 0x0E00;
    private static final int PROLONGED_SOUND_MARK = 0x30FC;

    private static final byte[] FIRST_PLANE = firstPlane();

    private Letters() {}

    /** Found anywhere, not only as a whole word: Han, kana, Hangul, Thai and their like. */
    public static boolean isUnspaced(int codePoint) {
        return (kinds(codePoint) & UNSPACED) != 0;
    }

    /** Part of a word that is found only whole. */
    public static boolean isWord(int codePoint) {
        return (kinds(codePoint) & WORD) != 0;
    }

    /** All that is said of it by the constants above. */
    static int kinds(int codePoint) {
        if (within(codePoint, FIRST_HAN, LAST_HAN)) {
            return LETTER_OR_DIGIT | UNSPACED;
        }
        return codePoint < FIRST_PLANE.length ? FIRST_PLANE[codePoint] : kindsOf(codePoint);
    }

    /** Whether the character before it may look or mean otherwise for it. */
    static boolean combines(int codePoint) {
        return isMark(codePoint)
                || isIgnorable(codePoint)
                || within(codePoint, 0x1100, 0x11FF)
                || codePoint == 0xFF9E
                || codePoint == 0xFF9F;
    }

    private static byte[] firstPlane() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int codePoint = 0; codePoint < kinds.length; codePoint++) {
            kinds[codePoint] = (byte) (isHanOrHangulBlock(codePoint) ? LETTER_OR_DIGIT | UNSPACED : kindsOf(codePoint));
        }
        return kinds;
    }

    /** Most of the first plane; not asked one by one, which would show at the start of a service. */
    private static boolean isHanOrHangulBlock(int codePoint) {
        return within(codePoint, FIRST_HAN, LAST_HAN)
                || within(codePoint, 0x3400, 0x4DBF)
                || within(codePoint, 0xAC00, 0xD7A3);
    }

    private static int kindsOf(int codePoint) {
        int kinds = unspaced(codePoint) ? UNSPACED : 0;
        if (letterOrDigit(codePoint)) {
            kinds |= kinds == 0 ? LETTER_OR_DIGIT | WORD : LETTER_OR_DIGIT;
        } else if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
            kinds |= MARK_BETWEEN;
        }
        boolean surrogate = within(codePoint, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
        return kinds
                | (isBreak(codePoint) ? BREAK : 0)
                | (isBreakAtEdge(codePoint) ? BREAK_AT_EDGE : 0)
                | (surrogate || combines(codePoint) ? MAY_COMBINE : 0);
    }

    private static boolean letterOrDigit(int codePoint) {
        return Character.isAlphabetic(codePoint) || Character.isDigit(codePoint) || isMark(codePoint);
    }

    private static boolean unspaced(int codePoint) {
        return codePoint >= FIRST_UNSPACED
                && (Character.isIdeographic(codePoint)
                        || codePoint == PROLONGED_SOUND_MARK
                        || UNSPACED_SCRIPTS.contains(UnicodeScript.of(codePoint)));
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
    private static boolean isBreak(int codePoint) {
        return switch (codePoint) {
            case 0x3002, 0x3001, 0x2014, 0x2015, '|', 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** Ends a run of words unless it stands alone between two Latin words or numbers, as in {@code 3.5}. */
    private static boolean isBreakAtEdge(int codePoint) {
        return switch (codePoint) {
            case '.', ',', ';', ':', '!', '?' -> true;
            default -> false;
        };
    }
}
