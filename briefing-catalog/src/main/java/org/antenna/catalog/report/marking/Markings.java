package org.antenna.catalog.report.marking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds markings that say that a text is classified. */
public final class Markings {
    private static final List<Section> SECTIONS = MarkingFile.read("/markings/patterns.txt");
    private static final int LONGEST_SHOWN = 40;

    /**
     * Patterns that cannot occur without a word.
     *
     * @param needed as {@link #squeezed} would leave it
     */
    record Section(String needed, List<Pattern> patterns) {}

    private Markings() {}

    /** The first marking of the first pattern that occurs, as it stands in the text but for width and invisible characters. */
    public static Optional<String> find(String text) {
        String seen = seen(Normalizer.normalize(text, Normalizer.Form.NFKC));
        String squeezed = squeezed(seen);
        return SECTIONS.stream()
                .filter(section -> squeezed.contains(section.needed()))
                .flatMap(section -> section.patterns().stream())
                .map(pattern -> pattern.matcher(seen))
                .filter(Matcher::find)
                .map(hit -> shown(hit.group()))
                .findFirst();
    }

    /** Without what people do not see, and what CommonMark puts before a sign that is meant as it is. */
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            boolean escapes = one == '\\' && at + 1 < text.length() && punctuation(text.charAt(at + 1));
            if (!escapes && Character.getType(one) != Character.FORMAT) {
                seen.append(one);
            }
        }
        return seen.toString();
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one != '-' && one != '_' && one != '*' && !Character.isWhitespace(one)) {
                squeezed.append(one);
            }
        }
        return squeezed.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean punctuation(char one) {
        return one < 0x80 && one > ' ' && !Character.isLetterOrDigit(one);
    }

    private static String shown(String hit) {
        String line = hit.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN);
    }
}
