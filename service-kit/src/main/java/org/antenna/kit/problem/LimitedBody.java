package org.antenna.kit.problem;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that throws when more is read from it than it may have. */
final class LimitedBody extends InputStream {
    private final InputStream body;
    private final Supplier<? extends RuntimeException> refusal;
    private long left;

    LimitedBody(InputStream body, long most, Supplier<? extends RuntimeException> refusal) {
        this.body = body;
        this.left = most;
        this.refusal = refusal;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = body.read(into, from, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw refusal.get();
        }
        return read;
    }

    @Override
    public int available() throws IOException {
        return body.available();
    }

    /** What was refused is not closed: that would read it to its end first. */
    @Override
    public void close() throws IOException {
        if (left >= 0) {
            body.close();
        }
    }
}
