package org.antenna.delivery.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A relay that misbehaves on request, at any step of the dialogue. */
final class ScriptedServer implements AutoCloseable {
    /** Where something can go wrong; TEXT is in the middle of the mail, DOT after its end. */
    enum At {
        CONNECT,
        EHLO,
        AUTH,
        MAIL,
        RCPT,
        DATA,
        TEXT,
        DOT
    }

    /** Instead of the usual answer: hang up, never answer, or answer a letter every now and then. */
    static final String HANG_UP = "hang up";

    static final String SILENCE = "silence";
    static final String DRIP = "drip";

    /** The usual end of a mail, five seconds late. */
    static final String LATE = "late";

    private final ServerSocket listening;
    private final Map<At, Queue<String>> script = new ConcurrentHashMap<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> offers = new CopyOnWriteArrayList<>();
    final List<String> mails = new CopyOnWriteArrayList<>();
    final List<String> commands = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();
    private volatile boolean closed;

    ScriptedServer() throws IOException {
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** What the server announces after EHLO. */
    ScriptedServer offering(String extension) {
        offers.add(extension);
        return this;
    }

    /** The next time that the dialogue comes there. */
    ScriptedServer once(At at, String answer) {
        script.computeIfAbsent(at, unused -> new ConcurrentLinkedQueue<>()).add(answer);
        return this;
    }

    void dropConnections() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() {
        while (!closed) {
            try {
                Socket socket = listening.accept();
                sockets.add(socket);
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = socket.getOutputStream();
            answer(out, At.CONNECT, "220 scripted ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                commands.add(line);
                String verb = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
                switch (verb) {
                    case "EHLO" -> answer(out, At.EHLO, greeting());
                    case "HELO" -> answer(out, At.EHLO, "250 scripted");
                    case "AUTH" -> answer(out, At.AUTH, "235 welcome");
                    case "MAIL" -> answer(out, At.MAIL, "250 sender ok");
                    case "RCPT" -> answer(out, At.RCPT, "250 recipient ok");
                    case "DATA" -> {
                        if (answer(out, At.DATA, "354 go on")) {
                            text(in, out);
                        }
                    }
                    case "QUIT" -> {
                        write(out, "221 bye");
                        return;
                    }
                    default -> write(out, "250 ok");
                }
            }
        } catch (IOException | InterruptedException gone) {
            // the script says so, or the client hung up
        }
    }

    private String greeting() {
        StringBuilder lines = new StringBuilder("250");
        for (String offer : offers) {
            lines.append("-scripted\r\n250")
                    .append(offers.indexOf(offer) == offers.size() - 1 ? " " : "-")
                    .append(offer);
        }
        return offers.isEmpty() ? "250 scripted" : lines.toString();
    }

    private void text(BufferedReader in, OutputStream out) throws IOException, InterruptedException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                mails.add(mail.toString());
                answer(out, At.DOT, "250 2.0.0 queued as 4711");
                return;
            }
            mail.append(line).append('\n');
            if (mail.length() > 2_000) {
                String fault = next(At.TEXT);
                if (fault != null) {
                    act(out, fault);
                }
            }
        }
    }

    /** Whether it was the usual answer. */
    private boolean answer(OutputStream out, At at, String usual) throws IOException, InterruptedException {
        String scripted = next(at);
        if (scripted == null) {
            write(out, usual);
            return true;
        }
        act(out, scripted);
        return false;
    }

    private String next(At at) {
        Queue<String> planned = script.get(at);
        return planned == null ? null : planned.poll();
    }

    private void act(OutputStream out, String scripted) throws IOException, InterruptedException {
        switch (scripted) {
            case HANG_UP -> throw new IOException("as the script says");
            case SILENCE -> new java.util.concurrent.CountDownLatch(1).await();
            case LATE -> {
                java.util.concurrent.locks.LockSupport.parkNanos(5_000_000_000L);
                write(out, "250 2.0.0 queued at last");
            }
            case DRIP -> {
                for (int i = 0; i < 200; i++) {
                    out.write(("250-" + i + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.flush();
                    java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
                }
            }
            default -> write(out, scripted);
        }
    }

    private static void write(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        listening.close();
        dropConnections();
    }
}
