package org.antenna.delivery.tally.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchTest {
    private final List<Integer> tried = new ArrayList<>();

    @Test
    void what_is_too_much_at_once_is_halved_until_it_succeeds_and_grows_again() {
        Batch batch = new Batch(8);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> batch.run(this::atMostOne)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(batch.run(this::atMostOne)).isEqualTo(1);
        batch.run(this::any);
        batch.run(this::any);
        assertThat(tried).containsExactly(8, 4, 2, 1, 2, 3);
    }

    @Test
    void it_is_never_less_than_one_nor_more_than_at_first() {
        Batch batch = new Batch(1);
        assertThatThrownBy(() -> batch.run(this::none)).isInstanceOf(IllegalStateException.class);
        batch.run(this::any);
        batch.run(this::any);
        assertThat(tried).containsExactly(1, 1, 1);
    }

    private int atMostOne(int size) {
        return size > 1 ? none(size) : any(size);
    }

    private int none(int size) {
        tried.add(size);
        throw new IllegalStateException("too long");
    }

    private int any(int size) {
        tried.add(size);
        return size;
    }
}
