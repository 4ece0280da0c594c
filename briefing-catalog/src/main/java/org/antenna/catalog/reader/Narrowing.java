package org.antenna.catalog.reader;

import java.util.function.Function;
import org.antenna.contracts.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Whether an audience admits nobody whom another one leaves out. {@code audience_within} says the same in the database,
 * which refuses to let a released version have more readers.
 */
public final class Narrowing {
    private Narrowing() {}

    /**
     * Whoever is named must be in the wider one by name, or by its class and region as they are now; classes and regions
     * must be in it whatever organisations there are.
     *
     * @param known the organisation of that code, or null
     */
    public static boolean within(Audience narrower, Audience wider, Function<String, @Nullable Organisation> known) {
        return classesWithin(narrower, wider)
                && narrower.organisations().stream()
                        .allMatch(code -> wider.organisations().contains(code) || admits(wider, known.apply(code)));
    }

    private static boolean classesWithin(Audience narrower, Audience wider) {
        if (narrower.classes().isEmpty()) {
            return true;
        }
        return wider.classes().containsAll(narrower.classes())
                && (wider.regions().isEmpty()
                        || !narrower.regions().isEmpty()
                                && narrower.regions().stream().allMatch(region -> lies(region, wider)));
    }

    private static boolean lies(String region, Audience wider) {
        return wider.regions().contains(region) || wider.regions().contains(region.split("-", 2)[0]);
    }

    private static boolean admits(Audience wider, @Nullable Organisation organisation) {
        return organisation != null && MayRead.admits(wider, new Reader(false, null, organisation));
    }
}
