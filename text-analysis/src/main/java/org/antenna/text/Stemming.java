package org.antenna.text;

import org.jspecify.annotations.Nullable;

/**
 * The canonical form without English endings: each word of the letters a to z alone becomes its stem. Other scripts,
 * numbers and mixtures such as {@code 5g} stay.
 */
final class Stemming {
    private final char[] text;
    private final char[] stemmed;
    private final @Nullable Offsets plain;
    private final Offsets offsets;
    private int length;
    private boolean concerned;

    private Stemming(String canonical, @Nullable Offsets plain) {
        text = canonical.toCharArray();
        stemmed = new char[text.length];
        this.plain = plain;
        offsets = new Offsets(plain == null ? 0 : text.length);
        int at = 0;
        while (at < text.length) {
            at = isLetter(text[at]) ? word(at) : other(at, at);
        }
    }

    /** Whether there is a word that has a stem. */
    static boolean concerns(String canonical) {
        return new Stemming(canonical, null).concerned;
    }

    static String of(String canonical) {
        Stemming stemming = new Stemming(canonical, null);
        return new String(stemming.stemmed, 0, stemming.length);
    }

    /** Of the stemmed form: every letter of a stem stands for the whole word. */
    static Offsets offsets(String canonical, Offsets plain) {
        return new Stemming(canonical, plain).offsets;
    }

    /** Copies the word while it reads it: most of its letters stay. */
    private int word(int start) {
        char[] in = text;
        char[] out = stemmed;
        int shift = length - start;
        long key = ShortStems.NO_LETTERS;
        int end = start;
        while (end < in.length && isLetter(in[end])) {
            key = ShortStems.with(key, in[end]);
            out[end + shift] = in[end];
            end++;
        }
        if (end < in.length && Letters.isWord(codePoint(end))) {
            return other(start, end);
        }
        int from = length;
        length = Stems.cut(out, from, end + shift, key);
        concerned = true;
        if (plain != null) {
            Span span = plain.span(start, end);
            offsets.add(length - from, span.start(), span.end());
        }
        return end;
    }

    /** What has no stem: a word that goes on with other than letters a to z, or one character that is in no word. */
    private int other(int start, int from) {
        int end = from + Character.charCount(codePoint(from));
        boolean word = Letters.isWord(codePoint(from));
        while (word && end < text.length && Letters.isWord(codePoint(end))) {
            end += Character.charCount(codePoint(end));
        }
        for (int at = start; at < end; at++) {
            stemmed[length++] = text[at];
            if (plain != null) {
                Span span = plain.span(at, at + 1);
                offsets.add(1, span.start(), span.end());
            }
        }
        return end;
    }

    private int codePoint(int at) {
        return Character.isSurrogate(text[at]) ? Character.codePointAt(text, at) : text[at];
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }
}
