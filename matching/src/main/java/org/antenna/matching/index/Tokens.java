package org.antenna.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.antenna.matching.Condition;
import org.antenna.matching.Condition.Facet;
import org.antenna.matching.Facets;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Vocabulary;

/**
 * Everything that any rule asks for, by number, and how often reports had it. One thread adds; any number read, without a
 * lock. How often is counted by readers without care: a lost count does no harm.
 */
final class Tokens {
    /** Of what no rule asks for. Every report has it, so it is never new. */
    static final int NOTHING = 0;

    /** Of a facet by its ordinal. */
    private final List<Map<String, Integer>> values;

    private final Terms plain = new Terms();
    private final Terms stemmed = new Terms();
    private final Scratch writing = new Scratch(1, 0);

    /** How common a token is likely to be, before any report was seen. */
    private float[] guesses = new float[16];

    private int[] seen = new int[16];
    private int reports;

    /** A text is read for its stems only when a rule asks for any. */
    private boolean anyStemmed;

    private boolean published;

    private int count = NOTHING + 1;

    Tokens() {
        List<Map<String, Integer>> none = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            none.add(new ConcurrentHashMap<>());
        }
        values = List.copyOf(none);
    }

    int token(Condition condition) {
        return switch (condition.facet()) {
            case TERM -> term(plain, condition.value());
            case STEMMED_TERM -> term(stemmed, condition.value());
            default -> value(condition);
        };
    }

    /** How much there is at one moment, so that another thread can read that much while more is added. */
    record Extent(int tokens, Terms.Extent plain, Terms.Extent stemmed) {}

    Extent extent() {
        return new Extent(count, plain.extent(), stemmed.extent());
    }

    /** What the tokens of that moment stand for, by token. */
    Condition[] conditions(Extent extent) {
        Condition[] conditions = new Condition[extent.tokens()];
        for (Facet facet : Facet.values()) {
            values.get(facet.ordinal()).forEach((value, token) -> note(conditions, token, facet, value));
        }
        plain.forEach(extent.plain(), (term, token) -> note(conditions, token, Facet.TERM, term));
        stemmed.forEach(extent.stemmed(), (term, token) -> note(conditions, token, Facet.STEMMED_TERM, term));
        return conditions;
    }

    private static void note(Condition[] conditions, int token, Facet facet, String value) {
        if (token < conditions.length) {
            conditions[token] = new Condition(facet, value);
        }
    }

    int count() {
        return count;
    }

    /** So many tokens can be told apart before the arrays are too short. */
    int capacity() {
        return guesses.length;
    }

    /** Writes down every token that the report has. */
    void read(ReportFacts report, Vocabulary vocabulary, Scratch scratch) {
        Facets.of(report, vocabulary, (facet, value, by) -> {
            Integer token = values.get(facet.ordinal()).get(value);
            if (token != null) {
                scratch.add(token);
            }
        });
        plain.read(report.text().canonical(), scratch);
        if (anyStemmed) {
            stemmed.read(report.text().stemmed().canonical(), scratch);
        }
    }

    /** Counts what was written down. */
    void learn(Scratch scratch) {
        reports++;
        for (int at = 0; at < scratch.count; at++) {
            seen[scratch.tokens[at]]++;
        }
    }

    int reports() {
        return reports;
    }

    /** The share of reports that have the token, as far as is known. */
    float expected(int token) {
        return (seen[token] + Guess.WEIGHT * guesses[token]) / (reports + Guess.WEIGHT);
    }

    /** Takes over what other tokens have learned. */
    void learned(int token, Tokens from, int fromToken) {
        seen[token] = from.seen[fromToken];
        reports = from.reports;
    }

    /** From here on readers come. */
    void publish() {
        published = true;
    }

    boolean hasRoom(int tokens, int chars) {
        return count + tokens <= guesses.length && plain.hasRoom(chars) && stemmed.hasRoom(chars);
    }

    /** Room for so many tokens, with so many characters in their terms; makes it only before readers come. */
    void reserve(int tokens, int chars) {
        if (hasRoom(tokens, chars)) {
            return;
        }
        if (published) {
            throw new IllegalStateException("no array grows under a reader");
        }
        plain.reserve(chars);
        stemmed.reserve(chars);
        if (count + tokens > guesses.length) {
            int length = Math.max(guesses.length * 2, count + tokens);
            guesses = Arrays.copyOf(guesses, length);
            seen = Arrays.copyOf(seen, length);
        }
    }

    long bytes() {
        return plain.bytes() + stemmed.bytes() + 4L * (guesses.length + seen.length);
    }

    private int value(Condition condition) {
        Map<String, Integer> known = values.get(condition.facet().ordinal());
        Integer token = known.get(condition.value());
        if (token != null) {
            return token;
        }
        reserve(1, 0);
        expect(Guess.of(condition.facet()));
        known.put(condition.value(), count);
        return count++;
    }

    /** The next token counts as if the reports so far had had it as often as is guessed. */
    private void expect(float guess) {
        guesses[count] = guess;
        seen[count] = Math.round(guess * reports);
    }

    private int term(Terms terms, String canonical) {
        int known = terms.token(canonical, writing);
        if (known != NOTHING) {
            return known;
        }
        reserve(1, canonical.length());
        anyStemmed |= terms == stemmed;
        expect(terms.add(canonical, count));
        return count++;
    }
}
