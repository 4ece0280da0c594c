package org.antenna.delivery.mail.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Plain sockets, of which the newest of each thread is remembered: the mail library keeps its socket to itself, and how
 * long to wait for an answer differs from step to step. TLS is laid over it and waits as long as the socket below.
 */
final class Sockets extends SocketFactory {
    private final ThreadLocal<@Nullable Socket> newest = new ThreadLocal<>();

    /** The last that this thread was given, once. */
    @Nullable
    Socket takeNewest() {
        Socket socket = newest.get();
        newest.remove();
        return socket;
    }

    @Override
    public Socket createSocket() {
        Socket socket = new Socket();
        newest.set(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw new UnsupportedOperationException();
    }
}
