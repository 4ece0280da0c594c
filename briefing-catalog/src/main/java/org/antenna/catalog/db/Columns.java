package org.antenna.catalog.db;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.antenna.contracts.Audience;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.jspecify.annotations.Nullable;

/** Reads the values that several tables keep in the same form. */
public final class Columns {
    private Columns() {}

    /** A {@code text[]}; null is the empty list. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    /** Columns {@code audience_classes}, {@code audience_regions} and {@code audience_organisations}. */
    public static Audience audience(ResultSet row) throws SQLException {
        Set<OrganisationClass> classes = texts(row, "audience_classes").stream()
                .map(OrganisationClass::valueOf)
                .collect(Collectors.toSet());
        return new Audience(
                classes, Set.copyOf(texts(row, "audience_regions")), Set.copyOf(texts(row, "audience_organisations")));
    }

    /** Columns {@code <name>_zh} and {@code <name>_en}. */
    public static LocalizedText localized(ResultSet row, String name) throws SQLException {
        return new LocalizedText(row.getString(name + "_zh"), row.getString(name + "_en"));
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    public static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /** Sorted, so that the same set is the same column. */
    public static List<String> sorted(Set<?> values) {
        return Arrays.stream(values.toArray()).map(String::valueOf).sorted().toList();
    }
}
