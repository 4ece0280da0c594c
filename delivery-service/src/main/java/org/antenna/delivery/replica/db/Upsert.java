package org.antenna.delivery.replica.db;

import org.antenna.delivery.replica.Arrival;
import org.jdbi.v3.core.statement.Query;

/** Reads how an upsert ended that returns {@code xmax = 0}: an insert leaves xmax empty, no row means not newer. */
final class Upsert {
    private Upsert() {}

    static Arrival arrival(Query upsert) {
        return upsert.map((row, at) -> row.getBoolean(1) ? Arrival.FIRST : Arrival.NEWER)
                .findOne()
                .orElse(Arrival.OLD);
    }
}
