package org.antenna.sandbox.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Questions about ports of the loopback address. */
public final class TcpPort {
    private static final int CONNECT_TIMEOUT_MILLIS = 500;

    private TcpPort() {}

    /** A port that was free a moment ago. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether someone listens there. */
    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_TIMEOUT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Refuses a port that someone else has.
     *
     * @param name what the port is called in {@code --port name=number} and {@code ANTENNA_PORT_<NAME>}
     */
    public static void requireFree(String name, int port) {
        if (answers(port)) {
            throw new PartFailed(
                    "Port %d (%s) is taken by another program. Stop that program, or choose another port: ./antenna up --port %s=%d, or ANTENNA_PORT_%s=%d in the environment."
                            .formatted(port, name, name, port + 1, environmentName(name), port + 1));
        }
    }

    private static String environmentName(String name) {
        return name.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }
}
