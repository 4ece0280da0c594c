package org.antenna.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Makes letters that mean the same the same: NFKC with case folded (Unicode Standard Annex 15), Latin without accents,
 * traditional characters simplified, invisible characters gone. Applying it twice changes nothing more.
 *
 * <p>Any string is accepted; half of a surrogate pair becomes U+FFFD. Stateless and safe for any number of threads.
 */
public final class Normaliser {
    /** The stream-safe format of Annex 15 allows 30 marks on a letter; no language needs that many. */
    private static final int LONGEST_CLUSTER = 32;

    private static final int REPLACEMENT = 0xFFFD;

    /** What single characters became: punctuation and accented letters come again and again. */
    private static final AtomicReferenceArray<@Nullable String> FOLDED =
            new AtomicReferenceArray<>(Character.MAX_VALUE + 1);

    private Normaliser() {}

    /** The normalised string; spaces and punctuation stay, in their NFKC form. */
    public static String normalise(String original) {
        char[] text = original.toCharArray();
        StringBuilder folded = new StringBuilder(text.length);
        int at = 0;
        while (at < text.length) {
            int end = clusterEnd(text, at);
            folded.append(fold(text, at, end));
            at = end;
        }
        return folded.toString();
    }

    /** A character with all that may combine with it, so that folding a cluster alone equals folding it in its place. */
    static int clusterEnd(char[] text, int start) {
        int at = start + Character.charCount(Character.codePointAt(text, start));
        int limit = start + LONGEST_CLUSTER;
        while (at < text.length && at < limit) {
            int codePoint = Character.codePointAt(text, at);
            if (!Letters.combines(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    /** What a cluster becomes. */
    static String fold(char[] text, int start, int end) {
        return end == start + 1 ? foldOne(text[start]) : fold(new String(text, start, end - start));
    }

    private static String foldOne(char single) {
        String known = FOLDED.get(single);
        if (known == null) {
            known = fold(Character.toString(single));
            FOLDED.set(single, known);
            if (known.length() == 1 && !Character.isSurrogate(single)) {
                SingleCharacters.learn(single, known.charAt(0));
            }
        }
        return known;
    }

    private static String fold(String cluster) {
        StringBuilder visible = new StringBuilder(cluster.length());
        cluster.codePoints()
                .filter(codePoint -> !Letters.isIgnorable(codePoint))
                .map(codePoint -> isLoneSurrogate(codePoint) ? REPLACEMENT : codePoint)
                .forEach(visible::appendCodePoint);
        String cased = foldCase(Normalizer.normalize(visible, Form.NFKC));
        String plain = Normalizer.normalize(withoutAccents(Normalizer.normalize(cased, Form.NFKD)), Form.NFKC);
        StringBuilder simplified = new StringBuilder(plain.length());
        plain.codePoints().map(SimplifiedCharacters::of).forEach(simplified::appendCodePoint);
        return simplified.toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Down for {@code ẞ}, up because {@code ß} meets {@code ss} and {@code ς} meets {@code σ} only there, and down. */
    private static String foldCase(String text) {
        return lower(lower(text).toUpperCase(Locale.ROOT));
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return lower.toString();
    }

    /** Drops the marks on Latin letters only: on kana or Devanagari a mark is another letter. */
    private static String withoutAccents(String decomposed) {
        StringBuilder plain = new StringBuilder(decomposed.length());
        boolean latin = false;
        for (int at = 0; at < decomposed.length(); ) {
            int codePoint = decomposed.codePointAt(at);
            at += Character.charCount(codePoint);
            if (Letters.isMark(codePoint)) {
                if (!latin) {
                    plain.appendCodePoint(codePoint);
                }
            } else {
                latin = Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
                plain.append(latin ? LatinLetters.plain(codePoint) : Character.toString(codePoint));
            }
        }
        return plain.toString();
    }
}
