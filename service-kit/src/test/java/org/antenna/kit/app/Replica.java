package org.antenna.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.antenna.kit.consumer.EventConsumer;
import org.antenna.kit.consumer.ReceivedEvent;
import org.jdbi.v3.core.Jdbi;

/** Keeps the newest version of each thing. */
@ApplicationScoped
public class Replica implements EventConsumer {
    private final Jdbi jdbi;

    @Inject
    public Replica(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String group() {
        return "kit.replica";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Things.TOPIC);
    }

    @Override
    public Set<String> types() {
        return Set.of(Things.TYPE);
    }

    @Override
    public boolean repeatable() {
        return true;
    }

    @Override
    public void on(ReceivedEvent event) {
        jdbi.useHandle(db -> db.execute(
                "insert into replica (key, version) values (?, ?) on conflict (key)"
                        + " do update set version = excluded.version where excluded.version > replica.version",
                event.key(),
                event.version()));
    }
}
