package org.antenna.sandbox.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of lines in parts that a request may hold, as bytes: what is no UTF-8 is the service's to refuse, by line. */
final class FileParts implements Closeable {
    /** What the service takes as a line; a longer one is read over without being kept. */
    static final int LONGEST_LINE = 4_000_000;

    private static final int LINES = 1_000;
    private static final int BYTES = 4_000_000;

    private final InputStream in;
    private long number;
    private long read;

    private FileParts(InputStream in) {
        this.in = in;
    }

    static FileParts lines(Path file) throws IOException {
        return new FileParts(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** Null at the end. */
    @Nullable
    FilePart next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        List<Long> tooLong = new ArrayList<>();
        long firstLine = number + 1;
        long before = read;
        int lines = 0;
        while (lines < LINES && bytes.size() < BYTES) {
            byte[] line = nextLine();
            if (line == null) {
                break;
            }
            lines++;
            if (line.length > LONGEST_LINE) {
                tooLong.add(number);
            } else {
                bytes.writeBytes(line);
            }
            bytes.write('\n');
        }
        return lines == 0 ? null : new FilePart(firstLine, bytes.toByteArray(), read - before, tooLong);
    }

    /** Without its end; cut off behind {@link #LONGEST_LINE} and one byte more when it is too long. Null at the end. */
    byte @Nullable [] nextLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        int next = in.read();
        if (next < 0) {
            return null;
        }
        number++;
        for (; next >= 0; next = in.read()) {
            read++;
            if (next == '\n') {
                break;
            }
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
