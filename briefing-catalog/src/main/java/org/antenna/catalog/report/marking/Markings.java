package org.antenna.catalog.report.marking;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds markings that say that a text is classified. */
public final class Markings {
    private static final List<Pattern> PATTERNS = MarkingFile.read("/markings/patterns.txt");
    /** What people do not see, and what CommonMark puts before a sign that is meant as it is. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}|\\\\(?=\\p{Punct})");

    private static final int LONGEST_SHOWN = 40;

    private Markings() {}

    /** The first marking of the first pattern that occurs, as it stands in the text but for width and invisible characters. */
    public static Optional<String> find(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return PATTERNS.stream()
                .map(pattern -> pattern.matcher(seen))
                .filter(Matcher::find)
                .map(hit -> shown(hit.group()))
                .findFirst();
    }

    private static String shown(String hit) {
        String line = hit.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN);
    }
}
