package org.antenna.contracts;

import java.util.Set;

/**
 * Who may read. An organisation may when its class is among {@code classes} and (if {@code regions} is not empty) its
 * region is one of them or lies below one, or when its code is among {@code organisations}. All three empty: nobody.
 *
 * @param classes values of {@link OrganisationClass}
 * @param regions ISO 3166-2, such as {@code CN-HE}, or {@code CN} for the whole country
 * @param organisations codes of organisations named one by one
 */
public record Audience(Set<OrganisationClass> classes, Set<String> regions, Set<String> organisations) {
    public Audience {
        classes = Set.copyOf(classes);
        regions = Set.copyOf(regions);
        organisations = Set.copyOf(organisations);
    }
}
