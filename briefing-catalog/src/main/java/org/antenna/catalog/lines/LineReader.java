package org.antenna.catalog.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads UTF-8 lines from a stream without keeping more than one of them. Blank lines are counted and passed over. */
public final class LineReader {
    /** Bytes of a line: a report of the greatest size in Chinese, twice, fits. */
    public static final int LONGEST = 4_000_000;

    private static final String KEPT = "Lines before that may have been kept.";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;
    private boolean first = true;

    /** @param firstLine number of the first line, for a part of a larger file */
    public LineReader(InputStream in, long firstLine) {
        this(in, firstLine, LONGEST);
    }

    LineReader(InputStream in, long firstLine, int longest) {
        this.in = in;
        this.number = firstLine - 1;
        this.longest = longest;
    }

    /**
     * The next line, or null at the end.
     *
     * @throws Refusal {@code body-broken-off} (400) when the sender went away; that of the limit on bodies, which comes in
     *     the midst of lines when no length was announced
     */
    public @Nullable Line next() {
        try {
            Line line;
            do {
                line = read();
            } while (line != null && line.fault() == null && line.text().isBlank());
            return line;
        } catch (IOException e) {
            throw new Refusal(
                    400,
                    "body-broken-off",
                    "The body ended early. " + KEPT + " Send all of them again: nothing doubles.",
                    List.of());
        } catch (Refusal refusal) {
            String detail =
                    refusal.detail() + " " + KEPT + " Send all of them again, in smaller parts: nothing doubles.";
            throw new Refusal(refusal.status(), refusal.code(), detail, refusal.errors());
        }
    }

    private @Nullable Line read() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        long length = 0;
        boolean ended = false;
        while (!ended && (at < end || fill())) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            length += at - from;
            if (length <= longest) {
                bytes.write(buffer, from, at - from);
            }
            ended = at < end;
            at += ended ? 1 : 0;
        }
        number++;
        return length > longest ? new Line(number, "", Line.Fault.TOO_LONG) : line(bytes.toByteArray());
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private Line line(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).strip();
        if (text.indexOf(REPLACEMENT) >= 0 && !strictly(bytes)) {
            return new Line(number, "", Line.Fault.NOT_UTF_8);
        }
        if (first && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        first = false;
        return new Line(number, text, null);
    }

    /** Whether the bytes are UTF-8; a replacement character may have been in them before. */
    private static boolean strictly(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
