package org.antenna.matching.index;

import java.util.UUID;
import org.antenna.matching.Expression;
import org.antenna.matching.index.Generation.Need;
import org.jspecify.annotations.Nullable;

/** A wish, or where it is null that there is none any more. */
record Change(UUID id, @Nullable Expression expression) {
    Need need() {
        return expression == null ? Need.NONE : Need.of(expression);
    }

    /** Whether it changes anything there. */
    boolean apply(Generation generation, int version) {
        if (expression == null) {
            return generation.end(id, version);
        }
        generation.put(id, expression, version);
        return true;
    }
}
