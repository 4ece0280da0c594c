package org.antenna.matching.index;

import java.nio.CharBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words by number. A short word of ASCII letters and digits is its own key, letter by letter in six bits; of any other the
 * key is a negative hash, and the word is kept beside it.
 *
 * <p>One thread adds; any number look up, without a lock: an entry whose parts a reader cannot see yet is unequal to every
 * word, and whoever needs it was published after it.
 */
final class Words {
    static final int NONE = -1;

    private static final int LONGEST_PACKED = 10;
    private static final byte[] CODES = codes();

    private long[] keys = new long[16];
    private @Nullable String[] spelled = new String[16];
    private int[] table = new int[64];
    private int count;

    /** Six bits, or 0 for a character that has none. */
    static int code(char letter) {
        return letter < CODES.length ? CODES[letter] : 0;
    }

    /** @param packed the codes of the letters one after the other; of a longer word what is left of them */
    int find(long packed, char[] text, int from, int to) {
        return to - from > LONGEST_PACKED ? findSpelled(text, from, to) : find(packed);
    }

    /** The number of a word in any letters, or NONE. */
    int find(char[] text, int from, int to) {
        long key = key(text, from, to);
        return key < 0 ? findSpelled(text, from, to) : find(key);
    }

    int add(char[] text, int from, int to) {
        int known = find(text, from, to);
        if (known != NONE) {
            return known;
        }
        reserve(1);
        keys[count] = key(text, from, to);
        spelled[count] = keys[count] < 0 ? new String(text, from, to - from) : null;
        file(count++);
        return count - 1;
    }

    String word(int number) {
        String word = spelled[number];
        if (word != null) {
            return word;
        }
        StringBuilder backwards = new StringBuilder(LONGEST_PACKED);
        for (long left = keys[number]; left != 0; left >>>= 6) {
            int code = (int) left & 63;
            backwards.append((char) (code <= 26 ? 'a' + code - 1 : '0' + code - 27));
        }
        return backwards.reverse().toString();
    }

    int count() {
        return count;
    }

    boolean hasRoom(int words) {
        return count + words <= keys.length && (count + words) * 2 <= table.length;
    }

    /** Only before readers come. */
    void reserve(int words) {
        if (count + words > keys.length) {
            int length = Math.max(keys.length * 2, count + words);
            keys = Arrays.copyOf(keys, length);
            spelled = Arrays.copyOf(spelled, length);
        }
        if ((count + words) * 2 > table.length) {
            table = new int[Sizes.table(count + words)];
            for (int number = 0; number < count; number++) {
                file(number);
            }
        }
    }

    long bytes() {
        return 8L * keys.length + 4L * (spelled.length + table.length);
    }

    private int find(long key) {
        int mask = table.length - 1;
        int slot = slot(key) & mask;
        while (table[slot] != 0) {
            int number = table[slot] - 1;
            if (keys[number] == key) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    private int findSpelled(char[] text, int from, int to) {
        long key = key(text, from, to);
        int mask = table.length - 1;
        int slot = slot(key) & mask;
        while (table[slot] != 0) {
            int number = table[slot] - 1;
            String word = spelled[number];
            if (keys[number] == key && word != null && word.contentEquals(CharBuffer.wrap(text, from, to - from))) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    private void file(int number) {
        int mask = table.length - 1;
        int slot = slot(keys[number]) & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = number + 1;
    }

    private static long key(char[] text, int from, int to) {
        long packed = 0;
        long hash = 0;
        boolean coded = to - from <= LONGEST_PACKED;
        for (int at = from; at < to; at++) {
            coded &= code(text[at]) != 0;
            packed = packed << 6 | code(text[at]);
            hash = 31 * hash + text[at];
        }
        return coded ? packed : hash | Long.MIN_VALUE;
    }

    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32);
    }

    private static byte[] codes() {
        byte[] codes = new byte[128];
        for (char letter = 'a'; letter <= 'z'; letter++) {
            codes[letter] = (byte) (letter - 'a' + 1);
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            codes[digit] = (byte) (digit - '0' + 27);
        }
        return codes;
    }
}
