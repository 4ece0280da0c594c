package org.antenna.catalog.reader;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.antenna.catalog.input.Faults;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.jspecify.annotations.Nullable;

/** Audiences as they are asked for, checked. */
public final class Audiences {
    public static final Audience NOBODY = new Audience(Set.of(), Set.of(), Set.of());
    public static final Audience EVERYONE = new Audience(EnumSet.allOf(OrganisationClass.class), Set.of(), Set.of());

    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final int MOST = 1_000;

    private Audiences() {}

    /** Faults are named below {@code field}; absent parts are empty. Regions limit classes, so they need at least one. */
    public static Audience of(
            Faults faults,
            String field,
            @Nullable List<@Nullable String> classes,
            @Nullable List<@Nullable String> regions,
            @Nullable List<@Nullable String> organisations) {
        EnumSet<OrganisationClass> known = EnumSet.noneOf(OrganisationClass.class);
        List<String> named = faults.texts(field + ".classes", classes, MOST, 20);
        for (int i = 0; i < named.size(); i++) {
            OrganisationClass one =
                    faults.constant(field + ".classes[" + i + "]", OrganisationClass.class, named.get(i));
            if (one != null) {
                known.add(one);
            }
        }
        List<String> places = faults.texts(field + ".regions", regions, MOST, 6);
        for (int i = 0; i < places.size(); i++) {
            boolean good = REGION.matcher(places.get(i)).matches();
            String detail = "A region of ISO 3166-2 such as CN-HE, or a country such as CN.";
            faults.need(good, field + ".regions[" + i + "]", "invalid-region", detail);
        }
        boolean limits = places.isEmpty() || !known.isEmpty() || !named.isEmpty();
        faults.need(limits, field + ".regions", "regions-without-classes", "Regions limit classes; name some.");
        return new Audience(
                known, Set.copyOf(places), Set.copyOf(faults.codes(field + ".organisations", organisations, MOST)));
    }

    /** True when it names neither a class nor an organisation. */
    public static boolean nobody(Audience audience) {
        return audience.classes().isEmpty() && audience.organisations().isEmpty();
    }

    /** True when no organisation is left out. */
    public static boolean everyone(Audience audience) {
        return audience.regions().isEmpty() && audience.classes().containsAll(EVERYONE.classes());
    }

    /**
     * As imports name it: {@code everyone}, {@code nobody}, or classes joined by commas, each with a region behind {@code @}
     * or not, such as {@code REGION,ENTERPRISE@CN-HE}. The regions apply to all classes.
     */
    public static Audience parse(Faults faults, String field, String spec) {
        if (spec.equals("everyone")) {
            return EVERYONE;
        }
        if (spec.equals("nobody")) {
            return NOBODY;
        }
        List<String> parts = Arrays.asList(spec.split(",", -1));
        List<@Nullable String> classes = parts.stream()
                .<@Nullable String>map(part -> part.split("@", 2)[0].strip())
                .toList();
        List<@Nullable String> regions = parts.stream()
                .filter(part -> part.contains("@"))
                .<@Nullable String>map(part -> part.split("@", 2)[1].strip())
                .distinct()
                .toList();
        return of(faults, field, classes, regions, List.of());
    }
}
