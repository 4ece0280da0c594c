package org.antenna.kit.kafka;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.antenna.kit.consumer.MalformedEvent;
import org.jspecify.annotations.Nullable;

/** What a failed record deserves. */
enum Failure {
    /** No repetition can mend it. */
    POISON,
    /** A neighbour is away or two transactions met: the same record will pass later. */
    PASSING,
    /** Perhaps ours, perhaps the record's: some tries. */
    UNCLEAR;

    static Failure of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MalformedEvent) {
                return POISON;
            }
            if (cause instanceof IOException
                    || cause instanceof SQLTransientException
                    || cause instanceof SQLException sql && passing(sql.getSQLState())) {
                return PASSING;
            }
            if (cause.getCause() == cause) {
                break;
            }
        }
        return UNCLEAR;
    }

    /** Classes 08 connection, 40 rollback, 53 resources, 57 operator intervention, 58 system, XX corrupted. */
    private static boolean passing(@Nullable String state) {
        return state == null || state.matches("(08|40|53|57|58|XX).*|55P03|25006");
    }
}
