package org.antenna.delivery.replica.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A column of type {@code text[]} as a list. */
public final class TextArray {
    private TextArray() {}

    public static List<String> of(ResultSet row, int column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
