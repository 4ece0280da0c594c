package org.antenna.subscription.subscription.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
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
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final CarryOverRound round = new CarryOverRound(subscriptions.carryOver(), metrics);
    private final List<UUID> ids = ids(MANY);
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
        subscriptions.wait("m", ids);
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
    void what_is_stuck_is_counted_until_it_is_carried_over() {
        List<UUID> others = ids(MANY);
        subscriptions.wait("a", others);
        subscriptions.trouble(one -> {
            refuse(ids.get(3), one);
            refuse(others.get(3), one);
        });
        rounds(2);
        assertThat(stuck()).isEqualTo(2);
        subscriptions.trouble(one -> refuse(ids.get(3), one));
        rounds(2);
        assertThat(stuck()).isEqualTo(1);
        subscriptions.trouble(one -> {});
        rounds(2);
        assertThat(stuck()).isZero();
    }

    @Test
    void series_that_wait_together_are_carried_over_in_turns() {
        List<UUID> others = ids(MANY);
        subscriptions.wait("a", others);
        rounds(1);
        List<UUID> expected = new ArrayList<>();
        for (int at = 0; at < MANY; at += CarryOverRound.STEP) {
            int end = Math.min(MANY, at + CarryOverRound.STEP);
            expected.addAll(others.subList(at, end));
            expected.addAll(ids.subList(at, end));
        }
        assertThat(subscriptions.carried()).containsExactlyElementsOf(expected);
    }

    @Test
    void a_series_that_is_retired_meanwhile_does_not_wait_for_the_whole_of_the_first() {
        List<UUID> large = ids(3 * CarryOverRound.LOOK_AGAIN * CarryOverRound.STEP);
        subscriptions.wait("m", large);
        assertThat(round.step()).isTrue();
        subscriptions.wait("z", ids);
        int steps = 1;
        while (!subscriptions.carried().containsAll(ids)) {
            assertThat(round.step()).isTrue();
            steps++;
        }
        assertThat(steps).isLessThanOrEqualTo(CarryOverRound.LOOK_AGAIN + 6);
        rounds(1);
        assertThat(subscriptions.carried()).hasSize(large.size() + MANY);
    }

    @Test
    void what_failed_is_not_tried_again_before_the_round_ends() {
        subscriptions.wait("m", ids(3 * CarryOverRound.LOOK_AGAIN * CarryOverRound.STEP));
        subscriptions.wait("a", ids);
        List<UUID> tried = new ArrayList<>();
        subscriptions.trouble(one -> {
            tried.add(one);
            refuse(ids.getFirst(), one);
        });
        rounds(1);
        assertThat(tried.stream().filter(ids.getFirst()::equals))
                .as("with others and alone")
                .hasSize(2);
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

    private static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private double stuck() {
        return metrics.get("antenna_subscription_stuck_carry_overs").gauge().value();
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
