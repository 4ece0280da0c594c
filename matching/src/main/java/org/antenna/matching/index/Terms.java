package org.antenna.matching.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * The words and phrases of all rules, found in one pass over a text. A term of one piece is looked up by that, a longer one
 * in {@link Phrases}. One thread adds; any number read, without a lock, as in {@link Words}.
 */
final class Terms {
    private final Pieces pieces = new Pieces();
    private final Phrases phrases = new Phrases(pieces);

    /** The tokens of terms of one piece; most characters are none, which is said in few bits. */
    private final int[] characters = new int[Character.MAX_VALUE + 1];

    private final long[] areTerms = new long[Sizes.bits(Character.MAX_VALUE + 1)];
    private int[] words = new int[16];

    /** Tells of each term in the text, as often as it occurs. */
    void read(String canonical, Scratch scratch) {
        int count = pieces.read(canonical, scratch);
        int[] read = scratch.pieces;
        for (int at = 0; at < count; at++) {
            if (read[at] >= 0 && mayBeTerm(read[at])) {
                scratch.add(single(read[at]));
            }
        }
        phrases.read(count, scratch);
    }

    /** The token of a term, or that of nothing. */
    int token(String canonical, Scratch scratch) {
        int count = pieces.read(canonical, scratch);
        if (count > 1) {
            return phrases.token(scratch.pieces, count);
        }
        return scratch.pieces[0] == Pieces.UNKNOWN ? Tokens.NOTHING : single(scratch.pieces[0]);
    }

    /** Adds a term that is not there, into room that was reserved; the answer is how common it is likely to be. */
    float add(String canonical, int token) {
        int[] added = pieces.add(canonical);
        if (added.length > 1 || isRare(added[0])) {
            phrases.add(added, token);
        } else if (added[0] < Pieces.WORD) {
            characters[added[0]] = token;
            areTerms[added[0] >>> 6] |= 1L << added[0];
        } else {
            words[added[0] - Pieces.WORD] = token;
        }
        return Guess.ofTerm(added.length, added[added.length - 1] >= Pieces.WORD);
    }

    /** How much there is at one moment. */
    record Extent(int phrases, int words) {}

    Extent extent() {
        return new Extent(phrases.count(), pieces.words().count());
    }

    /** Tells of each term with its token, in no order; others may be added meanwhile, of which it may tell or not. */
    void forEach(Extent extent, ObjIntConsumer<String> visitor) {
        for (int character = 0; character < characters.length; character++) {
            if (characters[character] != Tokens.NOTHING) {
                visitor.accept(pieces.canonical(List.of(character)), characters[character]);
            }
        }
        for (int word = 0; word < extent.words(); word++) {
            if (words[word] != Tokens.NOTHING) {
                visitor.accept(pieces.canonical(List.of(Pieces.WORD + word)), words[word]);
            }
        }
        phrases.forEach(extent.phrases(), visitor);
    }

    boolean hasRoom(int chars) {
        return phrases.hasRoom(chars)
                && pieces.words().hasRoom(chars)
                && pieces.words().count() + chars <= words.length;
    }

    /** Room for terms of so many characters together; only before readers come. */
    void reserve(int chars) {
        phrases.reserve(chars);
        pieces.words().reserve(chars);
        if (pieces.words().count() + chars > words.length) {
            words = Arrays.copyOf(
                    words, Math.max(words.length * 2, pieces.words().count() + chars));
        }
    }

    long bytes() {
        return pieces.words().bytes()
                + phrases.bytes()
                + 4L * (characters.length + words.length)
                + 8L * areTerms.length;
    }

    /** Too rare for an array. */
    private static boolean isRare(int piece) {
        return piece > Character.MAX_VALUE && piece < Pieces.WORD;
    }

    private boolean mayBeTerm(int piece) {
        return piece > Character.MAX_VALUE || (areTerms[piece >>> 6] >>> piece & 1) != 0;
    }

    private int single(int piece) {
        if (isRare(piece)) {
            return phrases.token(piece);
        }
        return piece < Pieces.WORD ? characters[piece] : words[piece - Pieces.WORD];
    }
}
