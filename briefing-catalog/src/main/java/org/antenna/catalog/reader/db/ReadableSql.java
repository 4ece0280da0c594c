package org.antenna.catalog.reader.db;

import java.util.List;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Reader;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * {@link org.antenna.catalog.reader.MayRead} as a condition over a row with the columns {@code mission}, {@code state},
 * {@code audience_classes}, {@code audience_regions} and {@code audience_organisations}, so that pages and limits count only what
 * the reader may know of.
 */
public final class ReadableSql {
    public static final String CONDITION = """
            (:reader_desk
             or mission = :reader_mission
             or state = 'RELEASED'
                and (:reader_organisation = any(audience_organisations)
                     or :reader_class = any(audience_classes)
                        and (cardinality(audience_regions) = 0 or audience_regions && :reader_regions::text[])))
            """;

    private ReadableSql() {}

    public static <S extends SqlStatement<S>> S bind(S statement, Reader reader) {
        Organisation organisation = reader.organisation();
        S bound = statement.bind("reader_desk", reader.desk()).bind("reader_mission", reader.mission());
        if (organisation == null || organisation.closed()) {
            return bound.bind("reader_organisation", (String) null)
                    .bind("reader_class", (String) null)
                    .bindArray("reader_regions", String.class, List.of());
        }
        return bound.bind("reader_organisation", organisation.code())
                .bind("reader_class", organisation.organisationClass().name())
                .bindArray("reader_regions", String.class, organisation.regions());
    }
}
