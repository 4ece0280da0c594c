package org.antenna.text;

import java.util.List;

/**
 * A piece of a query as typed.
 *
 * @param column where it begins, counted from 1 in Unicode characters
 * @param terms of a WORDS token; none where a word holds no letter and no digit
 */
record QueryToken(Kind kind, int column, List<Query.Term> terms) {
    enum Kind {
        WORDS,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        END
    }

    boolean isOperator() {
        return kind == Kind.AND || kind == Kind.OR || kind == Kind.NOT;
    }
}
