package org.antenna.kit.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The ids of events whose effect is committed. */
@ApplicationScoped
public class Inbox {
    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    public Inbox(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** True the first time; the id is kept if the caller's transaction commits. Waits for another one that tries the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean first(String consumer, UUID event) {
        return jdbi.withHandle(db -> db.execute(
                        "insert into inbox (consumer, event_id, received_at) values (?, ?, ?) on conflict do nothing",
                        consumer,
                        event,
                        clock.instant()))
                == 1;
    }
}
