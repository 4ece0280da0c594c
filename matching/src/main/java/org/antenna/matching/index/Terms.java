package org.antenna.matching.index;

import java.util.Arrays;
import org.antenna.text.Letters;
import org.antenna.text.Text;

/**
 * The words and phrases of all rules, found in one pass over a text: a tree that is entered anew at each piece of the
 * text. A piece is a character of a script that is found anywhere, a whole word, or a break; what stands between a word
 * and the next needs no piece. A node is one int four times: the node above, its piece, its token plus one, and whether
 * any node lies below. Which node lies below which with which piece is said by a hash table.
 *
 * <p>One thread adds; any number read, without a lock, as in {@link Words}.
 */
final class Terms {
    /** Numbers of words come behind all characters. */
    private static final int WORD = Character.MAX_CODE_POINT + 1;

    private static final int ABOVE = 0;
    private static final int PIECE = 1;
    private static final int TOKEN = 2;
    private static final int BELOW = 3;

    private final Words words = new Words();
    private final int[] entries = new int[Character.MAX_VALUE + 1];
    private int[] wordEntries = new int[16];
    private int[] nodes = new int[64];
    private int[] table = new int[64];
    private int count = 1;

    /** Tells of each term in the text, as often as it occurs. */
    void read(String canonical, Scratch scratch) {
        int pieces = pieces(canonical, scratch);
        int[] piece = scratch.pieces;
        for (int at = 0; at < pieces; at++) {
            int node = piece[at] < 0 ? 0 : entry(piece[at]);
            int next = at + 1;
            while (node != 0) {
                int from = node << 2;
                if (nodes[from + TOKEN] != 0) {
                    scratch.add(nodes[from + TOKEN] - 1);
                }
                node = nodes[from + BELOW] == 0 || next == pieces || piece[next] < 0 ? 0 : below(node, piece[next++]);
            }
        }
    }

    /** The token of a term, or -1. */
    int token(String canonical, Scratch scratch) {
        int pieces = pieces(canonical, scratch);
        int node = 0;
        for (int at = 0; at < pieces; at++) {
            int piece = scratch.pieces[at];
            node = piece < 0 ? 0 : at == 0 ? entry(piece) : below(node, piece);
            if (node == 0) {
                return -1;
            }
        }
        return nodes[(node << 2) + TOKEN] - 1;
    }

    /** The node at which a new term ends. */
    int add(String canonical, int token, Scratch scratch) {
        char[] text = canonical.toCharArray();
        int node = 0;
        for (int at = 0; at < text.length; ) {
            int end = end(text, at, text.length);
            if (text[at] != Text.GAP) {
                node = below(node, piece(text, at, end), at == 0);
            }
            at = end;
        }
        nodes[(node << 2) + TOKEN] = token + 1;
        return node;
    }

    /** The canonical form of the term that ends at the node. */
    String canonical(int node) {
        StringBuilder canonical = new StringBuilder();
        boolean beforeWord = false;
        for (int at = node; at != 0; at = nodes[at << 2]) {
            int piece = nodes[(at << 2) + PIECE];
            boolean word = piece >= WORD;
            if (word && beforeWord) {
                canonical.insert(0, Text.GAP);
            }
            canonical.insert(0, word ? words.word(piece - WORD) : Character.toString(piece));
            beforeWord = word;
        }
        return canonical.toString();
    }

    /** Pieces of the term that ends at the node. */
    int length(int node) {
        int length = 0;
        for (int at = node; at != 0; at = nodes[at << 2]) {
            length++;
        }
        return length;
    }

    boolean endsInWord(int node) {
        return nodes[(node << 2) + PIECE] >= WORD;
    }

    boolean hasRoom(int chars) {
        return (count + chars) * 4 <= nodes.length
                && (count + chars) * 2 <= table.length
                && words.hasRoom(chars, chars)
                && words.count() + chars <= wordEntries.length;
    }

    /** Room for terms of so many characters together; only before readers come. */
    void reserve(int chars) {
        words.reserve(chars, chars);
        if (words.count() + chars > wordEntries.length) {
            wordEntries = Arrays.copyOf(wordEntries, Math.max(wordEntries.length * 2, words.count() + chars));
        }
        if ((count + chars) * 4 > nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(nodes.length * 2, (count + chars) * 4));
        }
        if ((count + chars) * 2 > table.length) {
            table = new int[Sizes.table(count + chars)];
            for (int node = 1; node < count; node++) {
                if (!isEntry(node)) {
                    file(node);
                }
            }
        }
    }

    long bytes() {
        return words.bytes() + 4L * (entries.length + wordEntries.length + nodes.length + table.length);
    }

    private int pieces(String canonical, Scratch scratch) {
        int length = canonical.length();
        char[] text = scratch.letters(length);
        canonical.getChars(0, length, text, 0);
        int[] pieces = scratch.pieces;
        int count = 0;
        for (int at = 0; at < length; ) {
            char first = text[at];
            if (first >= 0x4E00 && first <= 0x9FFF) {
                pieces[count++] = first;
                at++;
            } else if (first == Text.GAP) {
                at++;
            } else {
                int end = end(text, at, length);
                pieces[count++] = knownPiece(text, at, end);
                at = end;
            }
        }
        return count;
    }

    /** Where the piece, or the gap, that begins here ends. */
    private static int end(char[] text, int start, int length) {
        char first = text[start];
        if (first == Text.GAP || first == Text.BREAK || first >= 0x0E00 && Letters.isUnspaced(codePoint(text, start))) {
            return start + Character.charCount(codePoint(text, start));
        }
        int at = start + 1;
        while (at < length && (isAsciiWord(text[at]) || text[at] >= 0x80 && !isUnspaced(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isAsciiWord(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }

    private static boolean isUnspaced(char[] text, int at) {
        return Letters.isUnspaced(codePoint(text, at));
    }

    private static int codePoint(char[] text, int at) {
        return Character.codePointAt(text, at, text.length);
    }

    private static boolean isCharacter(char[] text, int start, int end) {
        return text[start] == Text.BREAK
                || end == start + Character.charCount(codePoint(text, start)) && isUnspaced(text, start);
    }

    private int knownPiece(char[] text, int start, int end) {
        if (isCharacter(text, start, end)) {
            return codePoint(text, start);
        }
        int word = words.find(text, start, end, Words.hash(text, start, end));
        return word == Words.NONE ? -1 : WORD + word;
    }

    private int piece(char[] text, int start, int end) {
        return isCharacter(text, start, end) ? codePoint(text, start) : WORD + words.add(text, start, end);
    }

    private int entry(int piece) {
        if (piece >= WORD) {
            return wordEntries[piece - WORD];
        }
        return piece < entries.length ? entries[piece] : below(0, piece);
    }

    private int below(int node, int piece) {
        int mask = table.length - 1;
        int slot = slot(node, piece) & mask;
        while (true) {
            int found = table[slot];
            if (found == 0 || nodes[found << 2] == node && nodes[(found << 2) + PIECE] == piece) {
                return found;
            }
            slot = (slot + 1) & mask;
        }
    }

    private int below(int node, int piece, boolean first) {
        int known = first ? entry(piece) : below(node, piece);
        if (known != 0) {
            return known;
        }
        reserve(1);
        int from = count << 2;
        nodes[from + ABOVE] = node;
        nodes[from + PIECE] = piece;
        nodes[(node << 2) + BELOW] = 1;
        if (!isEntry(count)) {
            file(count);
        } else if (piece >= WORD) {
            wordEntries[piece - WORD] = count;
        } else {
            entries[piece] = count;
        }
        return count++;
    }

    /** Found by its piece alone, without the hash table. */
    private boolean isEntry(int node) {
        int piece = nodes[(node << 2) + PIECE];
        return nodes[node << 2] == 0 && (piece < entries.length || piece >= WORD);
    }

    private void file(int node) {
        int mask = table.length - 1;
        int slot = slot(nodes[node << 2], nodes[(node << 2) + PIECE]) & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = node;
    }

    private static int slot(int node, int piece) {
        long mixed = ((long) node << 24 ^ piece) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }
}
