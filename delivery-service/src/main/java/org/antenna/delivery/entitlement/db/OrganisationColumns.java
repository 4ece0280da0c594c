package org.antenna.delivery.entitlement.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.delivery.replica.Organisation;
import org.jspecify.annotations.Nullable;

/** Columns of {@code organisation} wherever a query joins it. */
public final class OrganisationColumns {
    private OrganisationColumns() {}

    /** Six columns of the given alias, for {@link #read}. */
    public static String of(String alias) {
        return " %1$s.code, %1$s.class, %1$s.name_zh, %1$s.name_en, %1$s.region, %1$s.closed ".formatted(alias);
    }

    /** Null where an outer join found none. */
    public static @Nullable Organisation read(ResultSet row, int first) throws SQLException {
        String code = row.getString(first);
        return code == null
                ? null
                : new Organisation(
                        code,
                        OrganisationClass.valueOf(row.getString(first + 1)),
                        new LocalizedText(row.getString(first + 2), row.getString(first + 3)),
                        row.getString(first + 4),
                        row.getBoolean(first + 5));
    }
}
