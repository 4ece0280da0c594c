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
import org.jspecify.annotations.Nullable;

/**
 * Everything that any rule asks for, by number, and how often reports had it. One thread adds; any number read, without a
 * lock. How often is counted by readers without care: a lost count does no harm.
 */
final class Tokens {
    /** Of a facet by its ordinal. */
    private final List<Map<String, Integer>> values;

    private final Terms plain = new Terms();
    private final Terms stemmed = new Terms();
    private final Scratch writing = new Scratch(0, 0);

    /** Of a value of a facet; of a term its node says more. */
    private @Nullable Condition[] conditions = new Condition[16];

    /** Of a term: where it ends among its terms, negative where it is stemmed; otherwise 0. */
    private int[] ends = new int[16];

    private int[] seen = new int[16];
    private int reports;

    /** A text is read for its stems only when a rule asks for any. */
    private boolean anyStemmed;

    private int count;

    Tokens() {
        List<Map<String, Integer>> none = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            none.add(new ConcurrentHashMap<>());
        }
        values = List.copyOf(none);
    }

    int token(Condition condition) {
        return switch (condition.facet()) {
            case TERM -> term(plain, condition.value(), 1);
            case STEMMED_TERM -> term(stemmed, condition.value(), -1);
            default -> value(condition);
        };
    }

    Condition condition(int token) {
        Condition condition = conditions[token];
        if (condition != null) {
            return condition;
        }
        int end = ends[token];
        return end > 0
                ? new Condition(Facet.TERM, plain.canonical(end))
                : new Condition(Facet.STEMMED_TERM, stemmed.canonical(-end));
    }

    int count() {
        return count;
    }

    /** So many tokens can be told apart before the arrays are too short. */
    int capacity() {
        return ends.length;
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
        return (seen[token] + Guess.WEIGHT * guess(token)) / (reports + Guess.WEIGHT);
    }

    /** Takes over what other tokens have learned. */
    void learned(int token, Tokens from, int fromToken) {
        seen[token] = from.seen[fromToken];
        reports = from.reports;
    }

    boolean hasRoom(int tokens, int chars) {
        return count + tokens <= ends.length && plain.hasRoom(chars) && stemmed.hasRoom(chars);
    }

    /** Room for so many tokens, with so many characters in their terms; only before readers come. */
    void reserve(int tokens, int chars) {
        plain.reserve(chars);
        stemmed.reserve(chars);
        if (count + tokens > ends.length) {
            int length = Math.max(ends.length * 2, count + tokens);
            ends = Arrays.copyOf(ends, length);
            seen = Arrays.copyOf(seen, length);
            conditions = Arrays.copyOf(conditions, length);
        }
    }

    long bytes() {
        return plain.bytes() + stemmed.bytes() + 4L * (ends.length + seen.length + conditions.length);
    }

    private float guess(int token) {
        Condition condition = conditions[token];
        if (condition != null) {
            return Guess.of(condition.facet());
        }
        int end = ends[token];
        return end > 0
                ? Guess.ofTerm(plain.length(end), plain.endsInWord(end))
                : Guess.ofTerm(stemmed.length(-end), stemmed.endsInWord(-end));
    }

    private int value(Condition condition) {
        Map<String, Integer> known = values.get(condition.facet().ordinal());
        Integer token = known.get(condition.value());
        if (token != null) {
            return token;
        }
        reserve(1, 0);
        conditions[count] = condition;
        known.put(condition.value(), count);
        return count++;
    }

    private int term(Terms terms, String canonical, int sign) {
        int known = terms.token(canonical, writing);
        if (known >= 0) {
            return known;
        }
        reserve(1, 0);
        anyStemmed |= sign < 0;
        ends[count] = sign * terms.add(canonical, count);
        return count++;
    }
}
