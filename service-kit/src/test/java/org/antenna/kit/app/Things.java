package org.antenna.kit.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.antenna.kit.kafka.KafkaTopic;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
public class Things {
    static final String TOPIC = "things.v1";
    static final String TYPE = "org.antenna.kit.thing-made.v1";

    private final Jdbi jdbi;
    private final Outbox outbox;

    @Inject
    public Things(Jdbi jdbi, Outbox outbox) {
        this.jdbi = jdbi;
        this.outbox = outbox;
    }

    @Produces
    @ApplicationScoped
    static List<KafkaTopic> topics() {
        return List.of(new KafkaTopic(TOPIC, 3, false));
    }

    /** One more version of the thing, and the event of it; {@code fail} rolls both back. */
    @Transactional
    public void make(String key, boolean fail) {
        jdbi.useHandle(db -> {
            long version = db.select(
                            "insert into thing (key, version) values (?, 1)"
                                    + " on conflict (key) do update set version = thing.version + 1 returning version",
                            key)
                    .mapTo(Long.class)
                    .one();
            outbox.append(new OutgoingEvent(TOPIC, TYPE, key, version, Map.of("name", key)));
        });
        if (fail) {
            throw new IllegalStateException("rolled back on purpose");
        }
    }
}
