package org.antenna.text;

/** A query that cannot be read; says where, and what was expected, in words for the person who typed it. */
public final class QuerySyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final SyntaxProblem problem;
    private final int column;

    QuerySyntaxException(SyntaxProblem problem, int column) {
        super("column " + column + ": " + problem.english());
        this.problem = problem;
        this.column = column;
    }

    /** Stable, kebab-case, such as {@code quote-not-closed}. */
    public String code() {
        return problem.code();
    }

    /** Counted from 1 in Unicode characters of the query as typed. */
    public int column() {
        return column;
    }

    /** For readers of Chinese, with the column. */
    public String messageZh() {
        return "第 %d 个字符：%s".formatted(column, problem.chinese());
    }

    /** For readers of English, with the column. */
    public String messageEn() {
        return "Character %d: %s".formatted(column, problem.english());
    }
}
