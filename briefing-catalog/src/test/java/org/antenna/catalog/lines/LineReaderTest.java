package org.antenna.catalog.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void blank_lines_are_counted_and_passed_over() {
        assertThat(read("\uFEFF{a}\r\n\n  \n{b}\n{c}", 1))
                .containsExactly(new Line(1, "{a}", false), new Line(4, "{b}", false), new Line(5, "{c}", false));
    }

    @Test
    void a_part_of_a_larger_file_counts_on() {
        assertThat(read("x\ny\n", 2001)).extracting(Line::number).containsExactly(2001L, 2002L);
    }

    @Test
    void a_line_too_long_is_told_and_the_next_is_whole() {
        assertThat(read("12345678901\n1234567890\n汉汉汉\n", 1))
                .containsExactly(new Line(1, "", true), new Line(2, "1234567890", false), new Line(3, "汉汉汉", false));
    }

    @Test
    void a_sender_that_goes_away_is_a_refusal() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new LineReader(broken, 1).next());
        assertThat(refusal.code()).isEqualTo("body-broken-off");
    }

    private static List<Line> read(String text, long firstLine) {
        LineReader reader =
                new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), firstLine, 10);
        List<Line> lines = new ArrayList<>();
        for (Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }
}
