package org.antenna.delivery.entitlement;

import java.util.Set;
import org.antenna.contracts.Audience;
import org.antenna.delivery.replica.Organisation;
import org.antenna.delivery.replica.Release;
import org.jspecify.annotations.Nullable;

/** Decides who may read. What is not allowed by name or by class is refused; a closed organisation may read nothing. */
public final class Entitlement {
    private Entitlement() {}

    /** By the audience that the version was released with, and by the newest one, which may be narrower. */
    public static boolean mayRead(Organisation organisation, Release release) {
        return mayRead(organisation, release.audience()) && mayRead(organisation, release.newestAudience());
    }

    public static boolean mayRead(Organisation organisation, Audience audience) {
        if (organisation.closed()) {
            return false;
        }
        return audience.organisations().contains(organisation.code())
                || audience.classes().contains(organisation.organisationClass())
                        && within(organisation.region(), audience.regions());
    }

    /** {@code CN} holds {@code CN-HE}, and {@code CN-HE} holds {@code CN-HE-01}; {@code CN-H} holds neither. */
    private static boolean within(@Nullable String region, Set<String> regions) {
        return regions.isEmpty()
                || region != null
                        && regions.stream().anyMatch(each -> region.equals(each) || region.startsWith(each + "-"));
    }
}
