package org.antenna.matching.index;

/**
 * A rule as numbers: parts one after the other, all of which must hold. A part is a literal, or a group of parts. A
 * literal is twice the token, plus one where the token must not be there. A group begins with the complement of twice its
 * length in numbers, itself included, plus one where any of its parts will do. Parts stand in ascending order and each
 * once, so that equal rules give equal numbers.
 */
final class Formula {
    private Formula() {}

    static int literal(int token, boolean wanted) {
        return token << 1 | (wanted ? 0 : 1);
    }

    static boolean isLiteral(int part) {
        return part >= 0;
    }

    static boolean isWanted(int literal) {
        return (literal & 1) == 0;
    }

    static int token(int literal) {
        return literal >> 1;
    }

    static int group(int length, boolean any) {
        return ~(length << 1 | (any ? 1 : 0));
    }

    static boolean isAny(int group) {
        return (~group & 1) != 0;
    }

    static int length(int group) {
        return ~group >>> 1;
    }

    /** Where the next part begins. */
    static int next(int[] code, int at) {
        return isLiteral(code[at]) ? at + 1 : at + length(code[at]);
    }

    /** Whether any one token is enough for the part: a literal that is wanted, or any of such. */
    static boolean isPlain(int[] code, int at) {
        if (isLiteral(code[at])) {
            return isWanted(code[at]);
        }
        boolean plain = isAny(code[at]);
        for (int inner = at + 1; inner < at + length(code[at]); inner++) {
            plain &= isLiteral(code[inner]) && isWanted(code[inner]);
        }
        return plain;
    }

    /** Whether all parts from there to there hold for what is present. */
    static boolean holds(int[] code, int from, int to, long[] present) {
        int at = from;
        while (at < to) {
            int part = code[at];
            if (part >= 0) {
                if (!met(part, present)) {
                    return false;
                }
                at++;
            } else {
                int end = at + length(part);
                boolean met = isAny(part) ? holdsAny(code, at + 1, end, present) : holds(code, at + 1, end, present);
                if (!met) {
                    return false;
                }
                at = end;
            }
        }
        return true;
    }

    private static boolean holdsAny(int[] code, int from, int to, long[] present) {
        int at = from;
        while (at < to) {
            int part = code[at];
            if (part >= 0) {
                if (met(part, present)) {
                    return true;
                }
                at++;
            } else {
                int end = at + length(part);
                boolean met = isAny(part) ? holdsAny(code, at + 1, end, present) : holds(code, at + 1, end, present);
                if (met) {
                    return true;
                }
                at = end;
            }
        }
        return false;
    }

    private static boolean met(int literal, long[] present) {
        int token = literal >> 1;
        return ((present[token >>> 6] >>> token ^ literal) & 1) != 0;
    }
}
