package org.antenna.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** What {@link Normaliser} promises, said of a whole string at once and in no hurry. */
final class ObviousNormaliser {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}\\x{034F}]");
    private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");
    private static final Pattern ACCENTS = Pattern.compile("(\\p{IsLatin})\\p{M}+");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private ObviousNormaliser() {}

    static String normalise(String original) {
        String whole = HALF_A_PAIR.matcher(original).replaceAll("\uFFFD");
        String visible = INVISIBLE.matcher(whole).replaceAll("");
        String lower = each(Normalizer.normalize(visible, Form.NFKC), Character::toLowerCase);
        String folded = each(lower.toUpperCase(Locale.ROOT), Character::toLowerCase);
        String bare = ACCENTS.matcher(Normalizer.normalize(folded, Form.NFKD)).replaceAll("$1");
        String plain = LATIN.matcher(bare)
                .replaceAll(letter -> LatinLetters.plain(letter.group().codePointAt(0)));
        return each(Normalizer.normalize(plain, Form.NFKC), SimplifiedCharacters::of);
    }

    private static String each(String text, IntUnaryOperator change) {
        return text.codePoints()
                .map(change)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
