package org.antenna.matching.index;

/** The share of reports that are expected to have a token, or to meet a part of a formula. */
interface Expected {
    float of(int token);

    /** Of a part that only asks for what must not be there, infinite: no token brings it up. */
    default float toCallUp(int[] code, int at) {
        int part = code[at];
        if (Formula.isLiteral(part)) {
            return Formula.isWanted(part) ? of(Formula.token(part)) : Float.POSITIVE_INFINITY;
        }
        int to = at + Formula.length(part);
        if (!Formula.isAny(part)) {
            return toCallUp(code, rarest(code, at + 1, to));
        }
        float sum = 0;
        for (int inner = at + 1; inner < to; inner = Formula.next(code, inner)) {
            sum += toCallUp(code, inner);
        }
        return sum;
    }

    /** The part that is called up least. */
    default int rarest(int[] code, int from, int to) {
        int rarest = from;
        float least = Float.POSITIVE_INFINITY;
        for (int at = from; at < to; at = Formula.next(code, at)) {
            float share = toCallUp(code, at);
            if (share < least) {
                rarest = at;
                least = share;
            }
        }
        return rarest;
    }
}
