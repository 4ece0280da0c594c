package org.antenna.catalog.circle.below;

import java.util.List;
import org.antenna.catalog.circle.Above;

/** Wrong on purpose: it knows a package that knows its own. */
public record Below(List<Above> above) {
    public Above first() {
        return above.getFirst();
    }
}
