package org.antenna.subscription.subscription.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.antenna.subscription.subscription.ScriptedSubscriptions;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarryOverRoundTest {
    private static final int MANY = 2 * CarryOverRound.STEP + 7;

    private final ScriptedSubscriptions subscriptions = new ScriptedSubscriptions();
    private final CarryOverRound round = new CarryOverRound(subscriptions.carryOver());
    private final List<UUID> ids = Stream.generate(UUID::randomUUID).limit(MANY).toList();
    private final List<String> warnings = new ArrayList<>();
    private final Logger log = Logger.getLogger(CarryOverRound.class.getName());
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(line.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void many_wait() {
        subscriptions.wait(ids);
        log.addHandler(listening);
    }

    @AfterEach
    void listen_no_more() {
        log.removeHandler(listening);
        Thread.interrupted();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08001", "57P01", "53300"})
    void an_absent_database_is_asked_once_and_left_to_the_loop(String state) {
        subscriptions.trouble(one -> {
            throw new ConnectionException(new SQLException("away", state));
        });
        for (int step = 1; step <= 3; step++) {
            assertThatThrownBy(round::step).isInstanceOf(ConnectionException.class);
            assertThat(subscriptions.transactions()).isEqualTo(step);
        }
        subscriptions.trouble(one -> {});
        rounds(1);
        assertThat(subscriptions.carried()).hasSize(MANY);
        assertThat(warnings).isEmpty();
    }

    @Test
    void one_that_can_never_be_carried_over_is_told_once_and_holds_up_no_other() {
        subscriptions.trouble(one -> refuse(ids.get(3), one));
        rounds(3);
        assertThat(subscriptions.carried()).hasSize(MANY - 1);
        assertThat(warnings).hasSize(1);
    }

    @Test
    void where_none_of_a_step_can_be_carried_over_the_others_have_their_turn() {
        subscriptions.trouble(one -> ids.subList(0, CarryOverRound.STEP).forEach(each -> refuse(each, one)));
        assertThatThrownBy(round::step)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(ids.getFirst().toString());
        rounds(1);
        assertThat(subscriptions.carried()).containsExactlyElementsOf(ids.subList(CarryOverRound.STEP, MANY));
        assertThat(warnings).isEmpty();
    }

    @Test
    void an_interrupted_step_begins_no_further_transaction() {
        subscriptions.trouble(one -> {
            Thread.currentThread().interrupt();
            refuse(one, one);
        });
        assertThatThrownBy(round::step).hasMessageContaining("refused");
        assertThat(subscriptions.transactions()).isEqualTo(1);
    }

    private void rounds(int count) {
        for (int i = 0; i < count; i++) {
            while (round.step()) {
                Thread.onSpinWait();
            }
        }
    }

    private static void refuse(UUID wrong, UUID one) {
        if (wrong.equals(one)) {
            throw new IllegalStateException("refused", new SQLException("refused", "23514"));
        }
    }
}
