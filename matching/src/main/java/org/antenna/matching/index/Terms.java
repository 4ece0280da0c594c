package org.antenna.matching.index;

import java.util.Arrays;
import org.antenna.text.Letters;
import org.antenna.text.Text;

/**
 * The words and phrases of all rules, found in one pass over a text. A text and a term are read as pieces: characters of a
 * script that is found anywhere, whole words, breaks. A term of one piece is looked up by that. Longer ones make a tree,
 * entered at each two pieces of the text that stand together: a node is one int four times, the node above, its piece, its
 * token plus one, and whether any node lies below. Above a node of two pieces stands the complement of the first. Which
 * node lies below which with which piece is said by a hash table.
 *
 * <p>One thread adds; any number read, without a lock, as in {@link Words}.
 */
final class Terms {
    /** Numbers of words come behind all characters. */
    private static final int WORD = Character.MAX_CODE_POINT + 1;

    /** Above a term of one character that is too rare for an array. */
    private static final int NOTHING = Integer.MIN_VALUE;

    /** An entry of the hash table is a node and, above it, the uppermost bits of the hash, which turn most others away. */
    private static final int NODE_BITS = 26;

    private static final int NODES = (1 << NODE_BITS) - 1;

    private static final int PIECE = 1;
    private static final int TOKEN = 2;
    private static final int BELOW = 3;

    private final Words words = new Words();
    private final int[] characters = new int[Character.MAX_VALUE + 1];
    private int[] ofWords = new int[16];
    private int[] nodes = new int[64];
    private int[] table = new int[64];
    private int count = 1;

    /** Of the characters that are terms, and by hash of the pairs with which terms begin: most of a text needs no more. */
    private final long[] singles = new long[Sizes.bits(Character.MAX_VALUE + 1)];

    private long[] pairs = new long[16];

    /** Tells of each term in the text, as often as it occurs. */
    void read(String canonical, Scratch scratch) {
        int count = pieces(canonical, scratch);
        int[] pieces = scratch.pieces;
        for (int at = 0; at < count; at++) {
            if (pieces[at] >= 0 && maySingle(pieces[at])) {
                tell(single(pieces[at]), scratch);
            }
        }
        // Which pairs are worth a look is found without a branch: no guess about it would be any good.
        int[] starts = scratch.starts;
        int found = 0;
        for (int at = 0; at + 1 < count; at++) {
            int bit = hash(~pieces[at], pieces[at + 1]) & (pairs.length << 6) - 1;
            starts[found] = at;
            found += (int) (pairs[bit >>> 6] >>> bit) & 1;
        }
        for (int start = 0; start < found; start++) {
            readFrom(pieces, starts[start], count, scratch);
        }
    }

    private void readFrom(int[] pieces, int start, int count, Scratch scratch) {
        int at = start + 1;
        int node = below(~pieces[start], pieces[at]);
        while (node != 0) {
            int from = node << 2;
            tell(nodes[from + TOKEN], scratch);
            node = nodes[from + BELOW] == 0 || ++at == count ? 0 : below(node, pieces[at]);
        }
    }

    private static void tell(int tokenPlusOne, Scratch scratch) {
        if (tokenPlusOne != 0) {
            scratch.add(tokenPlusOne - 1);
        }
    }

    /** The token of a term, or -1. */
    int token(String canonical, Scratch scratch) {
        int count = pieces(canonical, scratch);
        int[] pieces = scratch.pieces;
        if (count == 1) {
            return pieces[0] < 0 ? -1 : single(pieces[0]) - 1;
        }
        int node = below(~pieces[0], pieces[1]);
        for (int at = 2; at < count && node != 0; at++) {
            node = below(node, pieces[at]);
        }
        return node == 0 ? -1 : nodes[(node << 2) + TOKEN] - 1;
    }

    /** Adds a term that is not there; the answer says where it ends. */
    int add(String canonical, int token) {
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
        reserve(count);
        if (count == 1 && !isRare(pieces[0])) {
            addSingle(pieces[0], token);
            return pieces[0] << 1 | 1;
        }
        int node = count == 1 ? addBelow(NOTHING, pieces[0]) : addBelow(~pieces[0], pieces[1]);
        for (int at = 2; at < count; at++) {
            node = addBelow(node, pieces[at]);
        }
        nodes[(node << 2) + TOKEN] = token + 1;
        return node << 1;
    }

    /** The canonical form of the term that ends there. */
    String canonical(int end) {
        StringBuilder canonical = new StringBuilder();
        boolean afterWord = false;
        for (int piece : pieces(end)) {
            boolean word = piece >= WORD;
            if (afterWord && word) {
                canonical.append(Text.GAP);
            }
            canonical.append(word ? words.word(piece - WORD) : Character.toString(piece));
            afterWord = word;
        }
        return canonical.toString();
    }

    /** Pieces of the term that ends there. */
    int length(int end) {
        return pieces(end).length;
    }

    boolean endsInWord(int end) {
        return ((end & 1) == 1 ? end >> 1 : nodes[(end >> 1 << 2) + PIECE]) >= WORD;
    }

    boolean hasRoom(int chars) {
        return (count + chars) * 4 <= nodes.length
                && (count + chars) * 2 <= table.length
                && words.hasRoom(chars, chars)
                && words.count() + chars <= ofWords.length;
    }

    /** Room for terms of so many characters together; only before readers come. */
    void reserve(int chars) {
        words.reserve(chars, chars);
        if (words.count() + chars > ofWords.length) {
            ofWords = Arrays.copyOf(ofWords, Math.max(ofWords.length * 2, words.count() + chars));
        }
        if ((count + chars) * 4 > nodes.length) {
            nodes = Arrays.copyOf(nodes, Math.max(nodes.length * 2, (count + chars) * 4));
        }
        if ((count + chars) * 2 > table.length) {
            table = new int[Sizes.table(count + chars)];
            pairs = new long[table.length / 8];
            for (int node = 1; node < count; node++) {
                file(node);
            }
        }
    }

    long bytes() {
        return words.bytes()
                + 4L * (characters.length + ofWords.length + nodes.length + table.length)
                + 8L * (singles.length + pairs.length);
    }

    private int[] pieces(int end) {
        if ((end & 1) == 1) {
            return new int[] {end >> 1};
        }
        int[] backwards = new int[16];
        int count = 0;
        int at = end >> 1;
        while (at > 0) {
            if (count + 2 > backwards.length) {
                backwards = Arrays.copyOf(backwards, count * 2);
            }
            backwards[count++] = nodes[(at << 2) + PIECE];
            at = nodes[at << 2];
        }
        if (at != NOTHING) {
            backwards[count++] = ~at;
        }
        int[] pieces = new int[count];
        for (int piece = 0; piece < count; piece++) {
            pieces[piece] = backwards[count - 1 - piece];
        }
        return pieces;
    }

    /** Of a word that no term has, the piece is -1. */
    private int pieces(String canonical, Scratch scratch) {
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
                int hash = 0;
                while (at < length && isAsciiWord(text[at])) {
                    hash = 31 * hash + text[at++];
                }
                if (at == start || at < length && text[at] >= 0x80) {
                    at = end(text, start, length);
                    pieces[count++] = piece(text, start, at);
                } else {
                    int word = words.find(text, start, at, hash);
                    pieces[count++] = word == Words.NONE ? -1 : WORD + word;
                }
            }
        }
        return count;
    }

    private int piece(char[] text, int start, int end) {
        if (isCharacter(text, start, end)) {
            return codePoint(text, start);
        }
        int word = words.find(text, start, end, Words.hash(text, start, end));
        return word == Words.NONE ? -1 : WORD + word;
    }

    /** Where the piece, or the gap, that begins here ends. */
    private static int end(char[] text, int start, int length) {
        char first = text[start];
        if (first == Text.GAP || first == Text.BREAK || isUnspaced(text, start)) {
            return start + Character.charCount(codePoint(text, start));
        }
        int at = start + 1;
        while (at < length && (isAsciiWord(text[at]) || text[at] >= 0x80 && !isUnspaced(text, at))) {
            at++;
        }
        return at;
    }

    private static boolean isCharacter(char[] text, int start, int end) {
        return text[start] == Text.BREAK
                || end == start + Character.charCount(codePoint(text, start)) && isUnspaced(text, start);
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

    private static boolean isRare(int piece) {
        return piece > Character.MAX_VALUE && piece < WORD;
    }

    private boolean maySingle(int piece) {
        return piece > Character.MAX_VALUE || (singles[piece >>> 6] >>> piece & 1) != 0;
    }

    /** The token of a term of one piece plus one, or 0. */
    private int single(int piece) {
        if (isRare(piece)) {
            return nodes[(below(NOTHING, piece) << 2) + TOKEN];
        }
        return piece < WORD ? characters[piece] : ofWords[piece - WORD];
    }

    private void addSingle(int piece, int token) {
        if (piece < WORD) {
            characters[piece] = token + 1;
            singles[piece >>> 6] |= 1L << piece;
        } else {
            ofWords[piece - WORD] = token + 1;
        }
    }

    private int below(int above, int piece) {
        int mask = table.length - 1;
        int hash = hash(above, piece);
        int slot = hash & mask;
        while (true) {
            int entry = table[slot];
            if (entry == 0) {
                return 0;
            }
            if ((entry ^ hash) >>> NODE_BITS == 0) {
                int node = entry & NODES;
                if (nodes[node << 2] == above && nodes[(node << 2) + PIECE] == piece) {
                    return node;
                }
            }
            slot = (slot + 1) & mask;
        }
    }

    private int addBelow(int above, int piece) {
        int known = below(above, piece);
        if (known != 0) {
            return known;
        }
        nodes[count << 2] = above;
        nodes[(count << 2) + PIECE] = piece;
        if (above > 0) {
            nodes[(above << 2) + BELOW] = 1;
        }
        file(count);
        return count++;
    }

    private void file(int node) {
        int above = nodes[node << 2];
        int hash = hash(above, nodes[(node << 2) + PIECE]);
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = hash & ~NODES | node;
        if (above < 0) {
            int bit = hash & (pairs.length << 6) - 1;
            pairs[bit >>> 6] |= 1L << bit;
        }
    }

    private static int hash(int above, int piece) {
        long mixed = ((long) above << 25 ^ piece) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed >>> 15);
    }
}
