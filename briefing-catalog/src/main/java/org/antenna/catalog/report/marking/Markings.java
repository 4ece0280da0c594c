package org.antenna.catalog.report.marking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antenna.kit.markdown.MarkdownWords;

/** Finds markings that say that a text is classified. */
public final class Markings {
    private static final List<Section> SECTIONS = MarkingFile.read("/markings/patterns.txt");
    private static final int LONGEST_SHOWN = 40;
    private static final MarkdownWords MARKDOWN = new MarkdownWords();

    /**
     * Patterns that cannot occur without a word.
     *
     * @param needed as {@link #squeezed} would leave it
     */
    record Section(String needed, List<Pattern> patterns) {}

    private Markings() {}

    /** The first marking of the first pattern that occurs, as it stands in the text but for width and invisible characters. */
    public static Optional<String> find(String text) {
        String seen = seen(text);
        return find(seen, possible(seen));
    }

    /**
     * As {@link #find}, in what was typed and in what is read, from which entities and emphasis are gone. Only an entity brings
     * in letters that nobody typed; most texts have neither one nor a word that is needed.
     */
    public static Optional<String> findInMarkdown(String markdown) {
        String seen = seen(markdown);
        List<Section> possible = possible(seen);
        Optional<String> typed = find(seen, possible);
        boolean readsOtherwise = !possible.isEmpty() || markdown.indexOf('&') >= 0;
        return typed.isPresent() || !readsOtherwise ? typed : find(MARKDOWN.words(markdown));
    }

    private static Optional<String> find(String seen, List<Section> possible) {
        return possible.stream()
                .flatMap(section -> section.patterns().stream())
                .map(pattern -> pattern.matcher(seen))
                .filter(Matcher::find)
                .map(hit -> shown(hit.group()))
                .findFirst();
    }

    private static List<Section> possible(String seen) {
        String squeezed = squeezed(seen);
        return SECTIONS.stream()
                .filter(section -> squeezed.contains(section.needed()))
                .toList();
    }

    /**
     * In NFKC, without what people do not see, and what CommonMark puts before a sign that is meant as it is; each line ends in a
     * line feed alone.
     */
    private static String seen(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        StringBuilder seen = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            boolean unseen = one == '\\' && punctuation(next)
                    || one == '\r' && next == '\n'
                    || Character.getType(one) == Character.FORMAT;
            if (!unseen) {
                seen.append(endsLine(one) ? '\n' : one);
            }
        }
        return seen.toString();
    }

    /** What Unicode names as the end of a line or of a paragraph, whatever program wrote it. */
    private static boolean endsLine(char one) {
        return one >= '\n' && one <= '\r' || one == '\u0085' || one == '\u2028' || one == '\u2029';
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
