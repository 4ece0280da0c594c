package org.antenna.matching.index;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.ObjIntConsumer;

/**
 * Terms of two pieces and more, as a tree that is entered at each two pieces of a text that stand together. A node is an
 * entry of a hash table by the node above and its piece; where there are two pieces only, the complement of the first
 * stands for the node above.
 *
 * <p>A large tree lies far from the processor. All nodes that a text may reach next are therefore touched first, many at
 * a time, and then looked at.
 */
final class Phrases {
    /** Stands above a term of a single piece. */
    private static final int NO_NODE = Integer.MIN_VALUE;

    /** A node is so many numbers: the node above, its piece, its token, marks of what lies below. An empty one has no piece. */
    private static final int NODE = 4;

    private static final int PIECE = 1;
    private static final int TOKEN = 2;
    private static final int MARKS = 3;

    private final Pieces pieces;
    private int[] nodes = new int[32 * NODE];

    /** Of a node in the order in which they came: where it is. */
    private int[] places = new int[16];

    private int count;

    /** By hash, the pairs with which terms begin: most of a text needs no more. */
    private long[] pairs = new long[16];

    Phrases(Pieces pieces) {
        this.pieces = pieces;
    }

    /** Tells of each term in the pieces written down, as often as it occurs. */
    void read(int count, Scratch scratch) {
        int found = enter(count, scratch);
        while (found > 0) {
            touch(found, scratch);
            found = descend(found, count, scratch);
        }
    }

    /** Finds the pairs that are worth a look, without a branch: no guess about it would be any good. */
    private int enter(int count, Scratch scratch) {
        int[] read = scratch.pieces;
        int[] next = scratch.next;
        int[] above = scratch.above;
        int found = 0;
        for (int at = 0; at + 1 < count; at++) {
            int bit = hash(~read[at], read[at + 1]) & (pairs.length << 6) - 1;
            above[found] = ~read[at];
            next[found] = at + 1;
            found += (int) (pairs[bit >>> 6] >>> bit) & 1;
        }
        return found;
    }

    private void touch(int found, Scratch scratch) {
        int touched = 0;
        for (int at = 0; at < found; at++) {
            touched += nodes[place(scratch.above[at], scratch.pieces[scratch.next[at]])];
        }
        scratch.touched = touched;
    }

    /**
     * One piece on from each node, as far as there is one below; the answer says how many nodes may have more below.
     * Without branches: where no node is, an empty one stands, which has the token of nothing and no marks.
     */
    private int descend(int found, int count, Scratch scratch) {
        int[] read = scratch.pieces;
        int[] next = scratch.next;
        int[] above = scratch.above;
        int left = 0;
        for (int at = 0; at < found; at++) {
            int behind = next[at] + 1;
            int node = find(above[at], read[behind - 1]);
            scratch.add(nodes[node + TOKEN]);
            above[left] = node;
            next[left] = behind;
            left += behind < count ? nodes[node + MARKS] >>> mark(read[behind]) & 1 : 0;
        }
        return left;
    }

    /** The token of a term of two pieces or more, or that of nothing. */
    int token(int[] read, int length) {
        int node = find(~read[0], read[1]);
        for (int at = 2; at < length; at++) {
            node = find(node, read[at]);
        }
        return nodes[node + TOKEN];
    }

    /** The same of a single piece. */
    int token(int piece) {
        return nodes[find(NO_NODE, piece) + TOKEN];
    }

    void add(int[] term, int token) {
        int node = term.length == 1 ? add(NO_NODE, term[0]) : add(~term[0], term[1]);
        for (int at = 2; at < term.length; at++) {
            node = add(node, term[at]);
        }
        nodes[node + TOKEN] = token;
    }

    int count() {
        return count;
    }

    /** Tells of the terms that end at the first so many nodes. */
    void forEach(int first, ObjIntConsumer<String> visitor) {
        for (int number = 0; number < first; number++) {
            int node = places[number];
            if (nodes[node + TOKEN] != Tokens.NOTHING) {
                visitor.accept(canonical(node), nodes[node + TOKEN]);
            }
        }
    }

    boolean hasRoom(int more) {
        return count + more <= places.length && (count + more) * 2 * NODE <= nodes.length;
    }

    /** Only before readers come. */
    void reserve(int more) {
        if (count + more > places.length) {
            places = Arrays.copyOf(places, Math.max(places.length * 2, count + more));
        }
        if ((count + more) * 2 * NODE > nodes.length) {
            move(Sizes.table(count + more));
        }
    }

    long bytes() {
        return 4L * (nodes.length + places.length) + 8L * pairs.length;
    }

    /** Into a table of so many nodes; those above come before those below. */
    private void move(int length) {
        int[] old = nodes;
        int[] moved = new int[old.length / NODE];
        nodes = new int[length * NODE];
        pairs = new long[length / 8];
        for (int number = 0; number < count; number++) {
            int from = places[number];
            int above = old[from] < 0 ? old[from] : moved[old[from] / NODE];
            places[number] = file(above, old[from + PIECE]);
            moved[from / NODE] = places[number];
            nodes[places[number] + TOKEN] = old[from + TOKEN];
            nodes[places[number] + MARKS] = old[from + MARKS];
        }
    }

    private String canonical(int node) {
        Deque<Integer> term = new ArrayDeque<>();
        int at = node;
        while (at >= 0) {
            term.push(nodes[at + PIECE]);
            at = nodes[at];
        }
        if (at != NO_NODE) {
            term.push(~at);
        }
        return pieces.canonical(term);
    }

    /** Where the node is, or else an empty one. */
    private int find(int above, int piece) {
        int place = place(above, piece);
        while (nodes[place + PIECE] != 0 && (nodes[place] != above || nodes[place + PIECE] != piece)) {
            place = place + NODE & nodes.length - 1;
        }
        return place;
    }

    private int add(int above, int piece) {
        int known = find(above, piece);
        if (nodes[known + PIECE] != 0) {
            return known;
        }
        if (above >= 0) {
            nodes[above + MARKS] |= 1 << mark(piece);
        }
        places[count] = file(above, piece);
        return places[count++];
    }

    private int file(int above, int piece) {
        int place = place(above, piece);
        while (nodes[place + PIECE] != 0) {
            place = place + NODE & nodes.length - 1;
        }
        nodes[place] = above;
        nodes[place + PIECE] = piece;
        if (above < 0) {
            int bit = hash(above, piece) & (pairs.length << 6) - 1;
            pairs[bit >>> 6] |= 1L << bit;
        }
        return place;
    }

    /** Where to begin to look for the node. */
    private int place(int above, int piece) {
        return hash(above, piece) * NODE & nodes.length - 1;
    }

    /** One of 32: a node knows by its marks nearly always that no node lies below it with a piece. */
    private static int mark(int piece) {
        return piece * 0x9E3779B9 >>> 27;
    }

    private static int hash(int above, int piece) {
        long mixed = ((long) above << 25 ^ piece) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32 ^ mixed >>> 15);
    }
}
