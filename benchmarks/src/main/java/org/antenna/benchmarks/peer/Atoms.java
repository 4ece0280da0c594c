package org.antenna.benchmarks.peer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antenna.benchmarks.peer.CanonicalTokens.Token;
import org.antenna.matching.Condition;
import org.antenna.matching.Facets;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Vocabulary;
import org.antenna.text.Text;

/** Everything that any rule asks for, numbered, and which of it a report has. */
final class Atoms {
    private static final int ONLY_BEGINNING = -1;

    private final Vocabulary vocabulary;
    private final Map<Condition, Integer> numbers = new HashMap<>();

    /** Terms and the beginnings of longer ones, in tokens written one behind the other with a gap between words. */
    private final Map<String, Integer> terms = new HashMap<>();

    Atoms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    int number(Condition condition) {
        Integer known = numbers.get(condition);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(condition, number);
        switch (condition.facet()) {
            case TERM -> addTerm(CanonicalTokens.of(condition.value()), number);
            case STEMMED_TERM -> throw new UnsupportedOperationException("the scan knows no stems");
            default -> {}
        }
        return number;
    }

    boolean[] metBy(ReportFacts report) {
        boolean[] met = new boolean[numbers.size()];
        Facets.of(report, vocabulary, (facet, value, by) -> {
            Integer number = numbers.get(new Condition(facet, value));
            if (number != null) {
                met[number] = true;
            }
        });
        List<Token> tokens = CanonicalTokens.of(report.text().canonical());
        StringBuilder run = new StringBuilder();
        for (int from = 0; from < tokens.size(); from++) {
            run.setLength(0);
            Integer number = ONLY_BEGINNING;
            for (int at = from; at < tokens.size() && number != null; at++) {
                number = terms.get(append(run, tokens.get(at)));
                if (number != null && number != ONLY_BEGINNING) {
                    met[number] = true;
                }
            }
        }
        return met;
    }

    private void addTerm(List<Token> tokens, int number) {
        StringBuilder run = new StringBuilder();
        for (Token token : tokens) {
            terms.putIfAbsent(append(run, token), ONLY_BEGINNING);
        }
        terms.put(run.toString(), number);
    }

    private static String append(StringBuilder run, Token token) {
        if (token.whole() && !run.isEmpty()) {
            run.append(Text.GAP);
        }
        return run.append(token.text()).toString();
    }
}
