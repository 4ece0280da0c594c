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

    /** Of a term: its node, negative where it is stemmed; otherwise 0. */
    private int[] nodes = new int[16];

    private int[] seen = new int[16];
    private int reports;
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
        int node = nodes[token];
        return node > 0
                ? new Condition(Facet.TERM, plain.canonical(node))
                : new Condition(Facet.STEMMED_TERM, stemmed.canonical(-node));
    }

    int count() {
        return count;
    }

    /** So many tokens can be told apart before the arrays are too short. */
    int capacity() {
        return nodes.length;
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
        return count + tokens <= nodes.length && plain.hasRoom(chars) && stemmed.hasRoom(chars);
    }

    /** Room for so many tokens, with so many characters in their terms; only before readers come. */
    void reserve(int tokens, int chars) {
        plain.reserve(chars);
        stemmed.reserve(chars);
        if (count + tokens > nodes.length) {
            int length = Math.max(nodes.length * 2, count + tokens);
            nodes = Arrays.copyOf(nodes, length);
            seen = Arrays.copyOf(seen, length);
            conditions = Arrays.copyOf(conditions, length);
        }
    }

    long bytes() {
        return plain.bytes() + stemmed.bytes() + 4L * (nodes.length + seen.length + conditions.length);
    }

    private float guess(int token) {
        Condition condition = conditions[token];
        if (condition != null) {
            return Guess.of(condition.facet());
        }
        int node = nodes[token];
        return node > 0
                ? Guess.ofTerm(plain.length(node), plain.endsInWord(node))
                : Guess.ofTerm(stemmed.length(-node), stemmed.endsInWord(-node));
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
        nodes[count] = sign * terms.add(canonical, count, writing);
        return count++;
    }
}
