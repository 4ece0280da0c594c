package org.antenna.catalog.input;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.problem.Refusal;

/** Reads the values of a cursor, which a client may have forged. Each refuses with {@code invalid-cursor} (400). */
public final class Position {
    private Position() {}

    public static String code(Cursor cursor, int at) {
        String value = cursor.values().get(at);
        if (!value.matches("[A-Za-z0-9._-]{0,100}")) {
            throw invalid();
        }
        return value;
    }

    public static int number(Cursor cursor, int at) {
        try {
            return Integer.parseInt(cursor.values().get(at));
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    /** A day of years 1 to 9999: what the database can compare with. */
    public static Instant instant(Cursor cursor, int at) {
        try {
            Instant instant = Instant.parse(cursor.values().get(at));
            if (instant.isBefore(Instant.EPOCH.minusSeconds(62_135_596_800L))
                    || instant.toString().startsWith("+")) {
                throw invalid();
            }
            return instant;
        } catch (DateTimeParseException e) {
            throw invalid();
        }
    }

    public static UUID uuid(Cursor cursor, int at) {
        try {
            return UUID.fromString(cursor.values().get(at));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static Refusal invalid() {
        return Refusal.field("cursor", "invalid-cursor", "Use the cursor that the page before gave as next.");
    }
}
