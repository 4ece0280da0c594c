package org.antenna.kit.kafka;

import jakarta.transaction.SystemException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.antenna.kit.consumer.MalformedEvent;
import org.antenna.kit.platform.Causes;
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
        Set<Throwable> causes = Causes.of(failure);
        if (causes.stream().anyMatch(MalformedEvent.class::isInstance)) {
            return POISON;
        }
        return causes.stream().anyMatch(Failure::passing) ? PASSING : UNCLEAR;
    }

    private static boolean passing(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof SQLTransientException
                || failure instanceof SystemException
                || failure instanceof SQLException sql && passing(sql.getSQLState());
    }

    /** Classes 08 connection, 40 rollback, 53 resources, 57 operator intervention, 58 system, XX corrupted. */
    private static boolean passing(@Nullable String state) {
        return state == null || state.matches("(08|40|53|57|58|XX).*|55P03|25006");
    }
}
