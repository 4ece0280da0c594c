package org.antenna.kit.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.antenna.kit.idempotency.IdempotencyKeys;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "catalog"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
class IdempotencyKeysIT {
    @Inject
    IdempotencyKeys keys;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Test
    void an_effect_that_fails_leaves_its_key_free() {
        assertThatThrownBy(() -> keys.once("free", "try", "request", String.class, () -> {
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(keys.once("free", "try", "request", String.class, () -> "second"))
                .isEqualTo("second");
        assertThat(keys.once("free", "try", "request", String.class, () -> "third"))
                .isEqualTo("second");
    }

    @Test
    void effect_and_answer_share_a_transaction_and_without_a_key_the_effect_begins_its_own() {
        assertThat(statusOfEffect("shared")).isEqualTo(Status.STATUS_ACTIVE);
        assertThat(statusOfEffect(null)).isEqualTo(Status.STATUS_NO_TRANSACTION);
        assertThat(statusOfEffect(" ")).isEqualTo(Status.STATUS_NO_TRANSACTION);
    }

    private int statusOfEffect(@Nullable String key) {
        return keys.once(key, "look", "request", Integer.class, transaction::getTransactionStatus);
    }
}
