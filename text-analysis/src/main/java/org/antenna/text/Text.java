package org.antenna.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A text made ready to be searched, once for any number of queries. Immutable.
 *
 * <p>Its canonical form holds the normalised letters and digits and, between them, at most one character: {@link #GAP}
 * between two words that are found whole, nothing where Han stands on a side, {@link #BREAK} where a sentence, a clause
 * or a paragraph ends. A term occurs where its own canonical form does, with words whole at both ends.
 */
public final class Text {
    /** Between two words of a run. */
    public static final char GAP = ' ';

    /** Between two runs of words: no term reaches across. */
    public static final char BREAK = '\n';

    /** What is put between the parts of a text. */
    public static final String BETWEEN_PARTS = "\n\n";

    private final String canonical;
    private final Lazy<Offsets> offsets;
    private final @Nullable Lazy<Text> stemmed;

    /** A text as it was read. */
    Text(String canonical, Lazy<Offsets> offsets) {
        this.canonical = canonical;
        this.offsets = offsets;
        stemmed = new Lazy<>(() -> new Text(this));
    }

    /** The same without endings. */
    private Text(Text plain) {
        canonical = Stemming.of(plain.canonical);
        offsets = new Lazy<>(() -> Stemming.offsets(plain.canonical, plain.offsets.get()));
        stemmed = null;
    }

    /** Reads the parts as one text with a break between them. Spans refer to the parts joined by {@link #BETWEEN_PARTS}. */
    public static Text of(String... parts) {
        return TextReader.read(parts.length == 1 ? parts[0] : String.join(BETWEEN_PARTS, parts));
    }

    /** The form in which texts and terms are compared; an index over texts is built from it. */
    public String canonical() {
        return canonical;
    }

    /**
     * The text in which terms that are stemmed are found: each word of the letters a to z alone is its stem, whose span
     * is that of the whole word. Made when first asked for; of itself it is the text itself.
     */
    public Text stemmed() {
        return stemmed == null ? this : stemmed.get();
    }

    boolean contains(Query.Term term) {
        return readFor(term).next(term.canonical(), 0).isPresent();
    }

    /** Where the term occurs in the original, in order; occurrences do not overlap. */
    public List<Span> find(Query.Term term) {
        return readFor(term).find(term.canonical());
    }

    Span original(int from, int to) {
        return offsets.get().span(from, to);
    }

    private Text readFor(Query.Term term) {
        return term.stemmed() ? stemmed() : this;
    }

    private List<Span> find(String wanted) {
        List<Span> spans = new ArrayList<>();
        OptionalInt hit = next(wanted, 0);
        while (hit.isPresent()) {
            int end = hit.getAsInt() + wanted.length();
            spans.add(original(hit.getAsInt(), end));
            hit = next(wanted, end);
        }
        return spans;
    }

    /** Where the wanted form occurs next. Past a word that does not fit whole, the search goes on behind that word. */
    private OptionalInt next(String wanted, int from) {
        boolean wordFirst = Letters.isWord(wanted.codePointAt(0));
        boolean wordLast = Letters.isWord(wanted.codePointBefore(wanted.length()));
        int at = canonical.indexOf(wanted, from);
        while (at >= 0) {
            boolean cutFirst = wordFirst && at > 0 && Letters.isWord(canonical.codePointBefore(at));
            if (!cutFirst && !(wordLast && wordAt(at + wanted.length()))) {
                return OptionalInt.of(at);
            }
            at = canonical.indexOf(wanted, wordFirst ? wordEnd(at) : at + 1);
        }
        return OptionalInt.empty();
    }

    private boolean wordAt(int at) {
        return at < canonical.length() && Letters.isWord(canonical.codePointAt(at));
    }

    private int wordEnd(int from) {
        int at = from;
        while (wordAt(at)) {
            at += Character.charCount(canonical.codePointAt(at));
        }
        return at;
    }
}
