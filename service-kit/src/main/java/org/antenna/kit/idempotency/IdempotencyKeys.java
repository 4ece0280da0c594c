package org.antenna.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.antenna.kit.access.Caller;
import org.antenna.kit.problem.Refusal;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Runs a create once per caller and {@code Idempotency-Key}; a repetition gets the first answer, as long as keys are kept
 * ({@code antenna.upkeep.idempotency-keys}).
 */
@ApplicationScoped
public class IdempotencyKeys {
    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Clock clock;
    private final Caller caller;

    @Inject
    public IdempotencyKeys(Jdbi jdbi, ObjectMapper json, Clock clock, Caller caller) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Effect and answer are committed together. A second request with the same key waits for the first.
     *
     * @param key the header, or null: then the effect simply runs, in the transaction that it asks for itself
     * @param operation name of the create, so that a key is not taken for another one
     * @throws Refusal {@code idempotency-key-reused} (422) when the key came with another request before;
     *     {@code idempotency-key-too-long} (400) over 200 characters
     */
    public <T> T once(@Nullable String key, String operation, Object request, Class<T> type, Supplier<T> effect) {
        return key == null || key.isBlank() ? effect.get() : underKey(key, operation, request, type, effect);
    }

    /** Not private: only then is the transaction begun when it is called from here. */
    @Transactional
    <T> T underKey(String key, String operation, Object request, Class<T> type, Supplier<T> effect) {
        if (key.length() > 200) {
            throw Refusal.field("Idempotency-Key", "idempotency-key-too-long", "At most 200 characters.");
        }
        String hash = hash(operation, request);
        while (!claim(key, operation, hash)) {
            Optional<T> earlier = earlier(key, hash, type);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            // It was old enough to be forgotten, and was, between the two looks.
        }
        T answer = effect.get();
        remember(key, answer);
        return answer;
    }

    private boolean claim(String key, String operation, String hash) {
        return jdbi.withHandle(db -> db.execute(
                        "insert into idempotency_key (caller, key, operation, request_hash, created_at)"
                                + " values (?, ?, ?, ?, ?) on conflict do nothing",
                        caller.subject(),
                        key,
                        operation,
                        hash,
                        clock.instant()))
                == 1;
    }

    private void remember(String key, Object answer) {
        jdbi.useHandle(db -> db.execute(
                "update idempotency_key set response = ? where caller = ? and key = ?",
                write(answer),
                caller.subject(),
                key));
    }

    private <T> Optional<T> earlier(String key, String hash, Class<T> type) {
        record Kept(String hash, String response) {}
        Optional<Kept> found = jdbi.withHandle(db -> db.select(
                        "select request_hash, response from idempotency_key where caller = ? and key = ?",
                        caller.subject(),
                        key)
                .map((row, at) -> new Kept(row.getString(1), row.getString(2)))
                .findOne());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Kept kept = found.get();
        if (!kept.hash().equals(hash)) {
            throw new Refusal(
                    422,
                    "idempotency-key-reused",
                    "This Idempotency-Key came with another request before. Use a new key.",
                    List.of());
        }
        try {
            return Optional.of(json.readValue(kept.response(), type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer cannot be read", e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written", e);
        }
    }

    private String hash(String operation, Object request) {
        try {
            byte[] bytes = (operation + "\n" + write(request)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
