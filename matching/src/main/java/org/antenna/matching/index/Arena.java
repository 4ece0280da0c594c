package org.antenna.matching.index;

import java.util.Arrays;

/** Formulas side by side, equal ones once. */
final class Arena {
    private int[] code = new int[4096];
    private int[] starts = new int[1025];
    private int[] table = new int[2048];
    private int count;

    /** The number of the formula, new or known. */
    int add(int[] formula) {
        int mask = table.length - 1;
        int at = slot(Arrays.hashCode(formula)) & mask;
        while (table[at] != 0) {
            int known = table[at] - 1;
            if (Arrays.equals(code, starts[known], starts[known + 1], formula, 0, formula.length)) {
                return known;
            }
            at = (at + 1) & mask;
        }
        if (count + 1 == starts.length) {
            grow();
            return add(formula);
        }
        table[at] = count + 1;
        append(formula);
        return count - 1;
    }

    int count() {
        return count;
    }

    int[] code() {
        return code;
    }

    int start(int formula) {
        return starts[formula];
    }

    int end(int formula) {
        return starts[formula + 1];
    }

    private void append(int[] formula) {
        int end = starts[count] + formula.length;
        if (end > code.length) {
            code = Arrays.copyOf(code, Math.max(code.length * 2, end));
        }
        System.arraycopy(formula, 0, code, starts[count], formula.length);
        starts[++count] = end;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, count * 2 + 1);
        table = new int[Sizes.table(count * 2)];
        int mask = table.length - 1;
        for (int formula = 0; formula < count; formula++) {
            int at = slot(hash(formula)) & mask;
            while (table[at] != 0) {
                at = (at + 1) & mask;
            }
            table[at] = formula + 1;
        }
    }

    private int hash(int formula) {
        int hash = 1;
        for (int at = starts[formula]; at < starts[formula + 1]; at++) {
            hash = 31 * hash + code[at];
        }
        return hash;
    }

    private static int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }
}
