package org.antenna.matching.index;

import java.util.List;
import org.antenna.matching.Expression;
import org.antenna.matching.Expression.Group;
import org.antenna.matching.Expression.Literal;

/** Writes expressions as formulas. */
final class FormulaWriter {
    private final Tokens tokens;

    FormulaWriter(Tokens tokens) {
        this.tokens = tokens;
    }

    int[] write(Expression expression) {
        return parts(List.of(expression), false);
    }

    private int[] parts(List<Expression> expressions, boolean any) {
        Parts parts = new Parts();
        collect(expressions, any, parts);
        return parts.inOrder();
    }

    /** A group in a group of its kind is no group of its own, nor is a group of one. */
    private void collect(List<Expression> expressions, boolean any, Parts parts) {
        for (Expression expression : expressions) {
            switch (expression) {
                case Literal literal ->
                    parts.addLiteral(Formula.literal(tokens.token(literal.condition()), literal.wanted()));
                case Group group -> {
                    if (group.any() == any || group.parts().size() == 1) {
                        collect(group.parts(), any, parts);
                    } else {
                        parts.addGroup(parts(group.parts(), group.any()), group.any());
                    }
                }
            }
        }
    }
}
