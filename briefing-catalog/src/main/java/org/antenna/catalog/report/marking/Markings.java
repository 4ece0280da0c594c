package org.antenna.catalog.report.marking;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.antenna.kit.markdown.MarkdownWords;

/** Finds markings that say that a text is classified. */
public final class Markings {
    private static final List<Section> SECTIONS = MarkingFile.read("/markings/patterns.txt");
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern OTHERWISE = Pattern.compile("[&\\[`]");
    private static final MarkdownWords MARKDOWN = new MarkdownWords();

    /**
     * Patterns that cannot occur without a word.
     *
     * @param needed as {@link #squeezed} would leave it
     */
    record Section(String needed, List<Pattern> patterns) {}

    private Markings() {}

    /**
     * The first marking of the first pattern that occurs in the lines, or else across their ends, as it stands in the text but
     * for width and invisible characters.
     */
    public static Optional<String> find(String text) {
        String seen = seen(text);
        return inLines(seen).or(() -> across(RunningText.ofLines(seen)));
    }

    /**
     * As {@link #find}, in what was typed and in what is read, from which entities, emphasis, the addresses of links and the
     * ends of lines are gone.
     */
    public static Optional<String> findInMarkdown(String markdown) {
        String seen = seen(markdown);
        List<Section> possible = possible(seen);
        Optional<String> typed = hits(seen, possible).map(Markings::shown).findFirst();
        // Only some signs bring a word together that nobody typed; most texts have neither one nor a word that is
        // needed.
        boolean readsOtherwise =
                !possible.isEmpty() || OTHERWISE.matcher(markdown).find();
        return typed.isPresent() || !readsOtherwise ? typed : inWords(markdown);
    }

    private static Optional<String> inWords(String markdown) {
        return inLines(seen(MARKDOWN.words(markdown)))
                .or(() -> across(RunningText.of(seen(MARKDOWN.running(markdown)))));
    }

    private static Optional<String> inLines(String seen) {
        return hits(seen, possible(seen)).map(Markings::shown).findFirst();
    }

    /** A word that stands for itself in a link or a code span is no marking: only what is put together there is. */
    private static Optional<String> across(RunningText text) {
        return text.seams().isEmpty()
                ? Optional.empty()
                : hits(text.words(), possible(text.words()))
                        .filter(hit -> text.joins(start(hit), hit.end()))
                        .map(Markings::shown)
                        .findFirst();
    }

    private static Stream<MatchResult> hits(String seen, List<Section> possible) {
        return possible.stream()
                .flatMap(section -> section.patterns().stream())
                .flatMap(pattern -> pattern.matcher(seen).results());
    }

    /** What stands before a marking is the first group of a pattern. */
    private static int start(MatchResult hit) {
        return hit.groupCount() > 0 ? hit.end(1) : hit.start();
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

    private static String shown(MatchResult hit) {
        String marking = hit.group().substring(start(hit) - hit.start());
        String line = marking.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN);
    }
}
