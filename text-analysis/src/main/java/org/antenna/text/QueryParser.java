package org.antenna.text;

import java.util.ArrayList;
import java.util.List;
import org.antenna.text.QueryToken.Kind;

/**
 * <pre>
 * query   = all, { "OR", all } ;
 * all     = part, { [ "AND" ], part } ;
 * part    = ( "NOT" | "-" ), part | "(", query, ")" | words ;
 * </pre>
 */
final class QueryParser {
    private final List<QueryToken> tokens;
    private int at;
    private int depth;
    private int terms;

    QueryParser(String source, boolean stemming) {
        tokens = withoutStrayMarks(new QueryLexer(source, stemming).tokens());
    }

    /** A lone {@code &} between words is let pass; behind an operator it would pass the operator on to another word. */
    private static List<QueryToken> withoutStrayMarks(List<QueryToken> read) {
        List<QueryToken> kept = new ArrayList<>();
        for (QueryToken token : read) {
            boolean stray = token.kind() == Kind.WORDS && token.terms().isEmpty();
            if (!stray || (!kept.isEmpty() && kept.getLast().isOperator())) {
                kept.add(token);
            }
        }
        return List.copyOf(kept);
    }

    Query parse() {
        if (token().kind() == Kind.END) {
            throw new QuerySyntaxException(SyntaxProblem.NO_WORD, 1);
        }
        Query query = anyOf();
        if (token().kind() == Kind.CLOSE) {
            throw refuse(SyntaxProblem.PARENTHESIS_NOT_OPENED);
        }
        return query;
    }

    private Query anyOf() {
        List<Query> parts = new ArrayList<>();
        parts.add(allOf());
        while (token().kind() == Kind.OR) {
            at++;
            parts.add(allOf());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.AnyOf(parts);
    }

    private Query allOf() {
        List<Query> parts = new ArrayList<>();
        parts.add(part());
        while (true) {
            switch (token().kind()) {
                case AND -> {
                    at++;
                    parts.add(part());
                }
                case WORDS, NOT, OPEN -> parts.add(part());
                case OR, CLOSE, END -> {
                    return parts.size() == 1 ? parts.getFirst() : new Query.AllOf(parts);
                }
            }
        }
    }

    private Query part() {
        return switch (token().kind()) {
            case WORDS -> words();
            case NOT -> not();
            case OPEN -> parenthesis();
            case AND, OR ->
                throw refuse(afterOperator() ? SyntaxProblem.WORD_EXPECTED_AFTER : SyntaxProblem.WORD_EXPECTED_BEFORE);
            case CLOSE, END ->
                throw refuse(
                        afterOperator()
                                ? SyntaxProblem.WORD_EXPECTED_AFTER
                                : at == 0 ? SyntaxProblem.PARENTHESIS_NOT_OPENED : SyntaxProblem.EMPTY_PARENTHESES);
        };
    }

    private Query words() {
        QueryToken token = tokens.get(at++);
        if (token.terms().isEmpty()) {
            throw new QuerySyntaxException(SyntaxProblem.NO_WORD, token.column());
        }
        terms += token.terms().size();
        if (terms > Query.MAX_TERMS) {
            throw new QuerySyntaxException(SyntaxProblem.TOO_MANY_TERMS, token.column());
        }
        List<Query> parts = List.copyOf(token.terms());
        return parts.size() == 1 ? parts.getFirst() : new Query.AllOf(parts);
    }

    private Query not() {
        deeper();
        at++;
        Query part = part();
        depth--;
        return new Query.Not(part);
    }

    private Query parenthesis() {
        deeper();
        int open = at++;
        if (token().kind() == Kind.CLOSE) {
            throw new QuerySyntaxException(
                    SyntaxProblem.EMPTY_PARENTHESES, tokens.get(open).column());
        }
        if (token().kind() == Kind.END) {
            throw new QuerySyntaxException(
                    SyntaxProblem.PARENTHESIS_NOT_CLOSED, tokens.get(open).column());
        }
        Query query = anyOf();
        if (token().kind() != Kind.CLOSE) {
            throw new QuerySyntaxException(
                    SyntaxProblem.PARENTHESIS_NOT_CLOSED, tokens.get(open).column());
        }
        at++;
        depth--;
        return query;
    }

    private void deeper() {
        if (++depth > Query.MAX_NESTING) {
            throw refuse(SyntaxProblem.TOO_DEEP);
        }
    }

    /** What is missing after an operator is blamed on the operator: that is where the person looks. */
    private QuerySyntaxException refuse(SyntaxProblem problem) {
        QueryToken blamed = problem == SyntaxProblem.WORD_EXPECTED_AFTER ? tokens.get(at - 1) : token();
        return new QuerySyntaxException(problem, blamed.column());
    }

    private boolean afterOperator() {
        return at > 0 && tokens.get(at - 1).isOperator();
    }

    private QueryToken token() {
        return tokens.get(at);
    }
}
