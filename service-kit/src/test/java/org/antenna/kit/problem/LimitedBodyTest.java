package org.antenna.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {
    @Test
    void as_much_as_it_may_have_is_read() throws IOException {
        assertThat(of(4).readAllBytes()).containsExactly(0, 1, 2, 3);
        InputStream one = of(4);
        for (int i = 0; i < 4; i++) {
            assertThat(one.read()).isEqualTo(i);
        }
        assertThat(one.read()).isEqualTo(-1);
    }

    @Test
    void one_byte_more_is_refused_however_it_is_read() {
        assertThatThrownBy(() -> of(5).readAllBytes()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> of(5).skipNBytes(5)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> {
                    InputStream one = of(5);
                    while (one.read() >= 0) {}
                })
                .isInstanceOf(IllegalStateException.class);
    }

    private static InputStream of(int bytes) {
        byte[] body = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            body[i] = (byte) i;
        }
        return new LimitedBody(new ByteArrayInputStream(body), 4, () -> new IllegalStateException("too much"));
    }
}
