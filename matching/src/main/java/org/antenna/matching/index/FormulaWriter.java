package org.antenna.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
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
                case Literal literal -> parts.add(Formula.literal(tokens.token(literal.condition()), literal.wanted()));
                case Group group
                when group.any() == any || group.parts().size() == 1 -> collect(group.parts(), any, parts);
                case Group group -> parts.add(parts(group.parts(), group.any()), group.any());
            }
        }
    }

    private static final class Parts {
        private int[] literals = new int[8];
        private int count;
        private final List<int[]> groups = new ArrayList<>(2);

        void add(int literal) {
            if (count == literals.length) {
                literals = Arrays.copyOf(literals, count * 2);
            }
            literals[count++] = literal;
        }

        void add(int[] parts, boolean any) {
            if (Formula.next(parts, 0) == parts.length && Formula.isLiteral(parts[0])) {
                add(parts[0]);
                return;
            }
            int[] group = new int[parts.length + 1];
            group[0] = Formula.group(group.length, any);
            System.arraycopy(parts, 0, group, 1, parts.length);
            groups.add(group);
        }

        int[] inOrder() {
            int distinct = distinctLiterals();
            groups.sort(Arrays::compare);
            int length = distinct;
            for (int[] group : groups) {
                length += group.length;
            }
            int[] parts = Arrays.copyOf(literals, length);
            int at = distinct;
            int[] before = null;
            for (int[] group : groups) {
                if (before == null || !Arrays.equals(group, before)) {
                    System.arraycopy(group, 0, parts, at, group.length);
                    at += group.length;
                }
                before = group;
            }
            return at == length ? parts : Arrays.copyOf(parts, at);
        }

        private int distinctLiterals() {
            Arrays.sort(literals, 0, count);
            int distinct = 0;
            for (int at = 0; at < count; at++) {
                if (at == 0 || literals[at] != literals[at - 1]) {
                    literals[distinct++] = literals[at];
                }
            }
            return distinct;
        }
    }
}
