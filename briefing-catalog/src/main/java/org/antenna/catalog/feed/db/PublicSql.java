package org.antenna.catalog.feed.db;

import org.antenna.catalog.db.Columns;
import org.antenna.catalog.reader.Audiences;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * {@link org.antenna.catalog.feed.Publicity} as a condition over a row with the columns {@code state}, {@code handling},
 * {@code audience_classes} and {@code audience_regions}.
 */
public final class PublicSql {
    public static final String CONDITION = """
            (state = 'RELEASED' and handling = 'CLEAR'
             and cardinality(audience_regions) = 0 and audience_classes @> :everyone::text[])
            """;

    private PublicSql() {}

    public static <S extends SqlStatement<S>> S bind(S statement) {
        return statement.bindArray("everyone", String.class, Columns.sorted(Audiences.EVERYONE.classes()));
    }
}
