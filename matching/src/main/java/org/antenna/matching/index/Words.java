package org.antenna.matching.index;

import java.util.Arrays;

/**
 * Words by number. One thread adds; any number look up, without a lock: an entry whose parts a reader cannot see yet is
 * unequal to every word, and whoever needs it was published after it.
 */
final class Words {
    static final int NONE = -1;

    private char[] letters = new char[64];
    private int[] starts = new int[17];
    private int[] hashes = new int[16];
    private int[] table = new int[64];
    private int count;

    static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + text[at];
        }
        return hash;
    }

    /** The number of the word that stands there, or NONE. */
    int find(char[] text, int from, int to, int hash) {
        int mask = table.length - 1;
        int slot = spread(hash) & mask;
        while (table[slot] != 0) {
            int number = table[slot] - 1;
            if (hashes[number] == hash && equal(number, text, from, to)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    int add(char[] text, int from, int to) {
        int hash = hash(text, from, to);
        int known = find(text, from, to, hash);
        if (known != NONE) {
            return known;
        }
        reserve(1, to - from);
        System.arraycopy(text, from, letters, starts[count], to - from);
        starts[count + 1] = starts[count] + to - from;
        hashes[count] = hash;
        file(count++);
        return count - 1;
    }

    String word(int number) {
        return new String(letters, starts[number], starts[number + 1] - starts[number]);
    }

    int count() {
        return count;
    }

    boolean hasRoom(int words, int chars) {
        return count + words <= hashes.length
                && (count + words) * 2 <= table.length
                && starts[count] + chars <= letters.length;
    }

    /** Only before readers come. */
    void reserve(int words, int chars) {
        if (starts[count] + chars > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, starts[count] + chars));
        }
        if (count + words > hashes.length) {
            int length = Math.max(hashes.length * 2, count + words);
            hashes = Arrays.copyOf(hashes, length);
            starts = Arrays.copyOf(starts, length + 1);
        }
        if ((count + words) * 2 > table.length) {
            table = new int[Sizes.table(count + words)];
            for (int number = 0; number < count; number++) {
                file(number);
            }
        }
    }

    long bytes() {
        return 2L * letters.length + 4L * (starts.length + hashes.length + table.length);
    }

    private void file(int number) {
        int mask = table.length - 1;
        int slot = spread(hashes[number]) & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = number + 1;
    }

    private boolean equal(int number, char[] text, int from, int to) {
        return Arrays.equals(letters, starts[number], starts[number + 1], text, from, to);
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
