package org.antenna.catalog.search.segment;

import java.util.ArrayList;
import java.util.List;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Reader;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.jspecify.annotations.Nullable;

/**
 * Names of facets and readers in the index. Each begins with {@code #}, which no lexeme of a text has, and a letter for
 * what it is of.
 */
public final class Tokens {
    public static final String TOPIC = "#t/";
    public static final String COUNTRY = "#c/";
    public static final String MISSION = "#m/";
    public static final String SERIES = "#s/";
    public static final String LANGUAGE = "#l/";
    public static final String MONTH = "#d/";
    private static final String ORGANISATION = "#o/";
    private static final String READERS = "#r/";

    private Tokens() {}

    /** Under which a report is filed for those whom its audience has; {@link #readableBy} asks for the same. */
    public static List<String> readers(Audience audience) {
        List<String> tokens = new ArrayList<>();
        audience.organisations().forEach(code -> tokens.add(ORGANISATION + code));
        for (OrganisationClass one : audience.classes()) {
            if (audience.regions().isEmpty()) {
                tokens.add(readers(one, null));
            }
            audience.regions().forEach(region -> tokens.add(readers(one, region)));
        }
        return tokens;
    }

    /**
     * {@link org.antenna.catalog.reader.MayRead} for released versions: a report that has one of these may be read. Not for
     * the desk, which reads everything.
     */
    public static List<String> readableBy(Reader reader) {
        List<String> tokens = new ArrayList<>();
        if (reader.mission() != null) {
            tokens.add(MISSION + reader.mission());
        }
        Organisation organisation = reader.organisation();
        if (organisation != null && !organisation.closed()) {
            tokens.add(ORGANISATION + organisation.code());
            tokens.add(readers(organisation.organisationClass(), null));
            organisation.regions().forEach(region -> tokens.add(readers(organisation.organisationClass(), region)));
        }
        return tokens;
    }

    private static String readers(OrganisationClass one, @Nullable String region) {
        return READERS + one.name() + (region == null ? "" : "@" + region);
    }
}
