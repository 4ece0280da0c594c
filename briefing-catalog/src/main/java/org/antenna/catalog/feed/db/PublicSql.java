package org.antenna.catalog.feed.db;

/**
 * {@link org.antenna.catalog.feed.Publicity} as a condition over a row with the columns {@code state}, {@code handling},
 * {@code audience_classes} and {@code audience_regions}: word for word that of the index {@code report_version_public}, which
 * is used for no other.
 */
public final class PublicSql {
    public static final String CONDITION = """
            (state = 'RELEASED' and handling = 'CLEAR' and cardinality(audience_regions) = 0
             and audience_classes @> array['MINISTRY', 'MISSION', 'REGION', 'ENTERPRISE'])
            """;

    private PublicSql() {}
}
