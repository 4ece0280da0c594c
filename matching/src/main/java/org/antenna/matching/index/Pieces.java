package org.antenna.matching.index;

import java.util.Arrays;
import org.antenna.text.Letters;
import org.antenna.text.Text;

/**
 * Reads canonical forms as pieces: characters of a script that is found anywhere, whole words, breaks. Each is a number;
 * what stands between two words needs none.
 */
final class Pieces {
    /** A word that no term has; neither it nor its complement is ever part of one. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    /** Numbers of words come behind all characters. */
    static final int WORD = Character.MAX_CODE_POINT + 1;

    private final Words words = new Words();

    Words words() {
        return words;
    }

    /** Writes down the pieces of a text; the answer is how many. */
    int read(String canonical, Scratch scratch) {
        int length = canonical.length();
        char[] text = scratch.letters(length);
        canonical.getChars(0, length, text, 0);
        int[] pieces = scratch.pieces;
        int count = 0;
        int at = 0;
        while (at < length) {
            char first = text[at];
            if (first >= 0x4E00 && first <= 0x9FFF) {
                pieces[count++] = first;
                at++;
            } else if (first == Text.GAP) {
                at++;
            } else {
                int start = at;
                long packed = 0;
                int code = Words.code(first);
                while (code != 0) {
                    packed = packed << 6 | code;
                    code = ++at < length ? Words.code(text[at]) : 0;
                }
                if (at == start || at < length && text[at] >= 0x80) {
                    at = end(text, start, length);
                    pieces[count++] = known(text, start, at);
                } else {
                    pieces[count++] = known(words.find(packed, text, start, at));
                }
            }
        }
        return count;
    }

    /** The pieces of a term; its words are known from now on. */
    int[] add(String canonical) {
        char[] text = canonical.toCharArray();
        int[] pieces = new int[text.length];
        int count = 0;
        for (int at = 0; at < text.length; ) {
            int end = end(text, at, text.length);
            if (text[at] != Text.GAP) {
                pieces[count++] = isCharacter(text, at, end) ? codePoint(text, at) : WORD + words.add(text, at, end);
            }
            at = end;
        }
        return Arrays.copyOf(pieces, count);
    }

    /** The canonical form of a term of these pieces. */
    String canonical(Iterable<Integer> pieces) {
        StringBuilder canonical = new StringBuilder();
        boolean afterWord = false;
        for (int piece : pieces) {
            boolean word = piece >= WORD;
            if (afterWord && word) {
                canonical.append(Text.GAP);
            }
            canonical.append(word ? words.word(piece - WORD) : Character.toString(piece));
            afterWord = word;
        }
        return canonical.toString();
    }

    private int known(char[] text, int start, int end) {
        return isCharacter(text, start, end) ? codePoint(text, start) : known(words.find(text, start, end));
    }

    private static int known(int word) {
        return word == Words.NONE ? UNKNOWN : WORD + word;
    }

    /** Where the piece, or the gap, that begins here ends. */
    private static int end(char[] text, int start, int length) {
        char first = text[start];
        if (first == Text.GAP || first == Text.BREAK || isUnspaced(text, start)) {
            return start + Character.charCount(codePoint(text, start));
        }
        int at = start + 1;
        while (at < length && (Words.code(text[at]) != 0 || text[at] >= 0x80 && !isUnspaced(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isCharacter(char[] text, int start, int end) {
        return text[start] == Text.BREAK
                || end == start + Character.charCount(codePoint(text, start)) && isUnspaced(text, start);
    }

    private static boolean isUnspaced(char[] text, int at) {
        return Letters.isUnspaced(codePoint(text, at));
    }

    private static int codePoint(char[] text, int at) {
        return Character.codePointAt(text, at, text.length);
    }
}
