package org.antenna.matching.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The parts of a formula or a group, brought into the one order in which equal rules are equal numbers. */
final class Parts {
    private int[] literals = new int[8];
    private int count;
    private final List<int[]> groups = new ArrayList<>(2);

    void addLiteral(int literal) {
        if (count == literals.length) {
            literals = Arrays.copyOf(literals, count * 2);
        }
        literals[count++] = literal;
    }

    /** A group of these parts, which are in order; of a single literal, that. */
    void addGroup(int[] parts, boolean any) {
        if (parts.length == 1) {
            addLiteral(parts[0]);
            return;
        }
        int[] group = new int[parts.length + 1];
        group[0] = Formula.group(group.length, any);
        System.arraycopy(parts, 0, group, 1, parts.length);
        groups.add(group);
    }

    /** The parts that stand there. */
    void addAll(int[] code, int from, int to) {
        for (int at = from; at < to; at = Formula.next(code, at)) {
            if (Formula.isLiteral(code[at])) {
                addLiteral(code[at]);
            } else {
                groups.add(Arrays.copyOfRange(code, at, Formula.next(code, at)));
            }
        }
    }

    /** Literals ascending, then groups ascending, each once. */
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
