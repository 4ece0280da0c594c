package org.antenna.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.antenna.kit.platform.Ids;
import org.antenna.kit.platform.TraceContext;
import org.jdbi.v3.core.Jdbi;

/** Keeps events until Kafka has them. Joins the caller's transaction: no commit, no event; no event, no commit. */
@ApplicationScoped
public class Outbox {
    /** What a Kafka record may hold, less its headers: a larger one would stop the relay for good. */
    private static final int LARGEST = 2_000_000;

    /** One statement however many there are: an import appends hundreds. Numbered in the order of the arrays. */
    private static final String APPEND = """
            insert into outbox (id, topic, key, type, version, data, time, traceparent)
            select id, topic, key, type, version, data, :time::timestamptz, :trace::text
            from unnest(:ids::uuid[], :topics::text[], :keys::text[], :types::text[], :versions::bigint[], :data::text[])
                 with ordinality as event (id, topic, key, type, version, data, place)
            order by place
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;
    private final Ids ids;
    private final TraceContext trace;

    @Inject
    public Outbox(Jdbi jdbi, ObjectMapper json, Clock clock, Ids ids, TraceContext trace) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
        this.ids = ids;
        this.trace = trace;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutgoingEvent event) {
        append(List.of(event));
    }

    /** In this order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        jdbi.useHandle(db -> db.createUpdate(APPEND)
                .bindArray("ids", UUID.class, each(events, event -> ids.next()))
                .bindArray("topics", String.class, each(events, OutgoingEvent::topic))
                .bindArray("keys", String.class, each(events, OutgoingEvent::key))
                .bindArray("types", String.class, each(events, OutgoingEvent::type))
                .bindArray("versions", Long.class, each(events, OutgoingEvent::version))
                .bindArray("data", String.class, each(events, event -> write(event.data())))
                .bind("time", clock.instant())
                .bind("trace", trace.current())
                .execute());
    }

    private static <T> List<T> each(List<OutgoingEvent> events, Function<OutgoingEvent, T> part) {
        return events.stream().map(part).toList();
    }

    private String write(Object data) {
        try {
            String text = json.writeValueAsString(data);
            if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
                throw new IllegalArgumentException("An event may have " + LARGEST + " bytes at most");
            }
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event cannot be written", e);
        }
    }
}
