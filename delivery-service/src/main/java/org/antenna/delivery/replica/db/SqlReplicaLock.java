package org.antenna.delivery.replica.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.antenna.delivery.replica.ReplicaLock;
import org.jdbi.v3.core.Jdbi;

/** A PostgreSQL advisory lock that the end of the transaction releases. */
@ApplicationScoped
class SqlReplicaLock implements ReplicaLock {
    private static final long LOCK = 0x616E_7465_6E6E_6102L;

    private final Jdbi jdbi;

    @Inject
    SqlReplicaLock(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void shared() {
        take("select pg_advisory_xact_lock_shared(?)");
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void exclusive() {
        take("select pg_advisory_xact_lock(?)");
    }

    private void take(String sql) {
        jdbi.useHandle(db -> db.select(sql, LOCK).map((row, at) -> true).one());
    }
}
