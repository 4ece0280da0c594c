package org.antenna.benchmarks.catalog;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * One kept connection to a service of this machine, which sends what was made ready and throws the answer away: a client
 * that costs next to nothing, because it shares two cores with what it measures.
 */
final class HttpConnection implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes(StandardCharsets.US_ASCII);

    private final Socket socket;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] line = new byte[BUFFER];
    private int from;
    private int to;
    private int lineEnd;

    HttpConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
    }

    static byte[] get(String path, String token) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n" + authorization(token) + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] post(String path, String token, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + authorization(token) + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    private static String authorization(String token) {
        return token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
    }

    /** @return the status of the answer, once all of it has arrived */
    int exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        readLine();
        int status = number(STATUS_AT, STATUS_AT + 3, 10);
        int length = 0;
        boolean chunked = false;
        for (readLine(); lineEnd > 0; readLine()) {
            if (lineBegins(LENGTH)) {
                length = number(LENGTH.length, lineEnd, 10);
            }
            chunked |= lineBegins(CHUNKED);
        }
        if (chunked) {
            skipChunks();
        } else {
            skip(length);
        }
        return status;
    }

    private void skipChunks() throws IOException {
        int length;
        do {
            readLine();
            length = number(0, lineEnd, 16);
            skip(length + 2);
        } while (length > 0);
    }

    private void skip(int bytes) throws IOException {
        for (int left = bytes; left > 0; ) {
            if (from == to) {
                fill();
            }
            int some = Math.min(left, to - from);
            from += some;
            left -= some;
        }
    }

    private void readLine() throws IOException {
        lineEnd = 0;
        for (byte next = next(); next != '\n'; next = next()) {
            if (next != '\r') {
                line[lineEnd++] = next;
            }
        }
    }

    /** @param lower in lower case */
    private boolean lineBegins(byte[] lower) {
        if (lineEnd < lower.length) {
            return false;
        }
        for (int i = 0; i < lower.length; i++) {
            if ((line[i] | 0x20) != (lower[i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private int number(int start, int end, int radix) {
        int number = 0;
        for (int i = start; i < end; i++) {
            if (line[i] != ' ') {
                number = number * radix + Character.digit(line[i], radix);
            }
        }
        return number;
    }

    private byte next() throws IOException {
        if (from == to) {
            fill();
        }
        return buffer[from++];
    }

    private void fill() throws IOException {
        to = in.read(buffer);
        from = 0;
        if (to <= 0) {
            throw new EOFException("The service closed the connection");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
