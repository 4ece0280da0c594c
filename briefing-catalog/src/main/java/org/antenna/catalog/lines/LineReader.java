package org.antenna.catalog.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads UTF-8 lines from a stream without keeping more than one of them. Blank lines are counted and passed over. */
public final class LineReader {
    /** Bytes of a line: a report of the greatest size in Chinese, twice, fits. */
    public static final int LONGEST = 4_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final int longest;
    private long number;
    private boolean first = true;

    /** @param firstLine number of the first line, for a part of a larger file */
    public LineReader(InputStream in, long firstLine) {
        this(in, firstLine, LONGEST);
    }

    LineReader(InputStream in, long firstLine, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.number = firstLine - 1;
        this.longest = longest;
    }

    /**
     * The next line, or null at the end.
     *
     * @throws Refusal {@code body-broken-off} (400) when the sender went away
     */
    public @Nullable Line next() {
        try {
            Line line;
            do {
                line = read();
            } while (line != null && !line.tooLong() && line.text().isBlank());
            return line;
        } catch (IOException e) {
            throw new Refusal(
                    400, "body-broken-off", "The body ended early. Send it again: nothing doubles.", List.of());
        }
    }

    private @Nullable Line read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        long length = 0;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        for (; next >= 0 && next != '\n'; next = in.read()) {
            if (++length <= longest) {
                bytes.write(next);
            }
        }
        number++;
        boolean tooLong = length > longest;
        return new Line(number, tooLong ? "" : text(bytes), tooLong);
    }

    private String text(ByteArrayOutputStream bytes) {
        String text = bytes.toString(StandardCharsets.UTF_8).strip();
        if (first && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        first = false;
        return text;
    }
}
