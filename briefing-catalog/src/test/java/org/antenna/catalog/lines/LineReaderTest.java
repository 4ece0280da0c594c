package org.antenna.catalog.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void blank_lines_are_counted_and_passed_over() {
        assertThat(read("\uFEFF{a}\r\n\n  \n{b}\n{c}", 1))
                .containsExactly(new Line(1, "{a}", null), new Line(4, "{b}", null), new Line(5, "{c}", null));
    }

    @Test
    void a_part_of_a_larger_file_counts_on() {
        assertThat(read("x\ny\n", 2001)).extracting(Line::number).containsExactly(2001L, 2002L);
    }

    @Test
    void a_line_too_long_is_told_and_the_next_is_whole() {
        assertThat(read("12345678901\n1234567890\n汉汉汉\n", 1))
                .containsExactly(
                        new Line(1, "", Line.Fault.TOO_LONG),
                        new Line(2, "1234567890", null),
                        new Line(3, "汉汉汉", null));
    }

    @Test
    void bytes_that_are_no_utf_8_spoil_their_line_and_no_other() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{a}\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {'{', (byte) 0xB1, (byte) 0xB1, (byte) 0xBE, (byte) 0xA9, '}', '\n'});
        bytes.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'});
        bytes.writeBytes(new byte[] {(byte) 0xC0, (byte) 0x80, '\n'});
        bytes.writeBytes("\uFFFD was here before\n".getBytes(StandardCharsets.UTF_8));
        assertThat(all(new LineReader(new ByteArrayInputStream(bytes.toByteArray()), 1)))
                .containsExactly(
                        new Line(1, "{a}", null),
                        new Line(2, "", Line.Fault.NOT_UTF_8),
                        new Line(3, "", Line.Fault.NOT_UTF_8),
                        new Line(4, "", Line.Fault.NOT_UTF_8),
                        new Line(5, "\uFFFD was here before", null));
    }

    @Test
    void a_hundred_megabytes_without_a_line_end_are_never_kept() {
        long size = 100_000_000;
        InputStream endless = new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                int given = (int) Math.min(left, length);
                left -= given;
                Arrays.fill(buffer, from, from + given, (byte) 'x');
                return given == 0 ? -1 : given;
            }
        };
        assertThat(new LineReader(endless, 1).next()).isEqualTo(new Line(1, "", Line.Fault.TOO_LONG));
    }

    @Test
    void a_line_that_ends_where_the_buffer_ends_is_whole() {
        String line = "y".repeat((1 << 16) - 1);
        assertThat(all(new LineReader(stream(line + "\nz\n"), 1)))
                .containsExactly(new Line(1, line, null), new Line(2, "z", null));
        assertThat(all(new LineReader(stream(line + "y\nz"), 1)))
                .containsExactly(new Line(1, line + "y", null), new Line(2, "z", null));
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

    @Test
    void a_body_that_turns_out_too_large_after_some_lines_says_that_nothing_doubles() {
        InputStream large = new SequenceInputStream(stream("one\n"), new InputStream() {
            @Override
            public int read() {
                throw new Refusal(413, "body-too-large", "A body has at most 4 bytes.", List.of());
            }
        });
        LineReader reader = new LineReader(large, 1);
        assertThat(reader.next()).isEqualTo(new Line(1, "one", null));
        Refusal refusal = catchThrowableOfType(Refusal.class, reader::next);
        assertThat(refusal.status()).isEqualTo(413);
        assertThat(refusal.code()).isEqualTo("body-too-large");
        assertThat(refusal.detail()).startsWith("A body has at most 4 bytes.").contains("kept", "nothing doubles");
    }

    private static List<Line> read(String text, long firstLine) {
        return all(new LineReader(stream(text), firstLine, 10));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Line> all(LineReader reader) {
        List<Line> lines = new ArrayList<>();
        for (Line line = reader.next(); line != null; line = reader.next()) {
            lines.add(line);
        }
        return lines;
    }
}
