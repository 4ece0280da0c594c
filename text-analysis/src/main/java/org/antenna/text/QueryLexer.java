package org.antenna.text;

import java.util.ArrayList;
import java.util.List;
import org.antenna.text.QueryToken.Kind;

/** Cuts a query into tokens. */
final class QueryLexer {
    private static final String OPENING_QUOTES = "\"\uFF02“”„「『«";
    private static final String DOUBLE_QUOTES = "\"\uFF02“”„";

    private final int[] source;
    private final boolean stemming;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    QueryLexer(String source, boolean stemming) {
        this.source = source.codePoints().toArray();
        this.stemming = stemming;
    }

    List<QueryToken> tokens() {
        if (source.length > Query.MAX_LENGTH) {
            throw new QuerySyntaxException(SyntaxProblem.TOO_LONG, Query.MAX_LENGTH + 1);
        }
        while (at < source.length) {
            next(source[at]);
        }
        add(Kind.END, source.length, List.of());
        return tokens;
    }

    private void next(int codePoint) {
        if (isSpace(codePoint)) {
            at++;
        } else if (isOpen(codePoint)) {
            add(Kind.OPEN, at++, List.of());
        } else if (isClose(codePoint)) {
            add(Kind.CLOSE, at++, List.of());
        } else if (OPENING_QUOTES.indexOf(codePoint) >= 0) {
            phrase();
        } else if (isMinus(codePoint) && at + 1 < source.length && !isSpace(source[at + 1])) {
            add(Kind.NOT, at++, List.of());
        } else {
            words();
        }
    }

    private void phrase() {
        int open = at++;
        String closing = closing(source[open]);
        while (at < source.length && closing.indexOf(source[at]) < 0) {
            at++;
        }
        if (at == source.length) {
            throw new QuerySyntaxException(SyntaxProblem.QUOTE_NOT_CLOSED, open + 1);
        }
        String written = slice(open + 1, at++);
        String canonical = Text.of(written).canonical();
        if (canonical.isEmpty()) {
            throw new QuerySyntaxException(SyntaxProblem.EMPTY_PHRASE, open + 1);
        }
        add(Kind.WORDS, open, List.of(term(written.strip(), canonical, open)));
    }

    private void words() {
        int start = at;
        while (at < source.length && !endsWords(source[at])) {
            if (source[at] == '*' || source[at] == '＊') {
                throw new QuerySyntaxException(SyntaxProblem.WILDCARD_NOT_SUPPORTED, at + 1);
            }
            at++;
        }
        String written = slice(start, at);
        switch (halfWidth(written)) {
            case "AND" -> add(Kind.AND, start, List.of());
            case "OR" -> add(Kind.OR, start, List.of());
            case "NOT" -> add(Kind.NOT, start, List.of());
            default -> add(Kind.WORDS, start, terms(written, start));
        }
    }

    /** Commas and the like between words without spaces, as in a Chinese enumeration, set terms apart. */
    private List<Query.Term> terms(String written, int start) {
        Text text = Text.of(written);
        String canonical = text.canonical();
        List<Query.Term> terms = new ArrayList<>();
        int from = 0;
        while (from < canonical.length()) {
            int end = canonical.indexOf(Text.BREAK, from);
            end = end < 0 ? canonical.length() : end;
            Span span = text.original(from, end);
            int column = start + written.codePointCount(0, span.start());
            terms.add(term(written.substring(span.start(), span.end()), canonical.substring(from, end), column));
            from = end + 1;
        }
        return terms;
    }

    private Query.Term term(String written, String canonical, int start) {
        if (pieces(canonical) > Query.MAX_PHRASE) {
            throw new QuerySyntaxException(SyntaxProblem.PHRASE_TOO_LONG, start + 1);
        }
        boolean stemmed = stemming && Stemming.concerns(canonical);
        return new Query.Term(written, stemmed ? Stemming.of(canonical) : canonical, stemmed);
    }

    private static int pieces(String canonical) {
        int pieces = 0;
        boolean inWord = false;
        for (int codePoint : canonical.codePoints().toArray()) {
            boolean word = Letters.isWord(codePoint);
            pieces += Letters.isUnspaced(codePoint) || word && !inWord ? 1 : 0;
            inWord = word;
        }
        return pieces;
    }

    private void add(Kind kind, int start, List<Query.Term> terms) {
        tokens.add(new QueryToken(kind, start + 1, terms));
    }

    private String slice(int from, int to) {
        return new String(source, from, to - from);
    }

    private static String halfWidth(String word) {
        StringBuilder half = new StringBuilder(word.length());
        word.codePoints()
                .map(codePoint -> codePoint >= 0xFF01 && codePoint <= 0xFF5E ? codePoint - 0xFEE0 : codePoint)
                .forEach(half::appendCodePoint);
        return half.toString();
    }

    private static String closing(int opening) {
        return switch (opening) {
            case '「' -> "」";
            case '『' -> "』";
            case '«' -> "»";
            default -> DOUBLE_QUOTES;
        };
    }

    private static boolean endsWords(int codePoint) {
        return isSpace(codePoint) || isOpen(codePoint) || isClose(codePoint) || OPENING_QUOTES.indexOf(codePoint) >= 0;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isOpen(int codePoint) {
        return codePoint == '(' || codePoint == '（';
    }

    private static boolean isClose(int codePoint) {
        return codePoint == ')' || codePoint == '）';
    }

    private static boolean isMinus(int codePoint) {
        return codePoint == '-' || codePoint == '－' || codePoint == '−';
    }
}
