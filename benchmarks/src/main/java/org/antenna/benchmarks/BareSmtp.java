package org.antenna.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** The limit beside the figure: the same number of mails of the same size, straight to the catcher, nothing else done. */
record BareSmtp(int port, int connections) {

    /** Seconds that it took. */
    double send(int mails, String message) throws Exception {
        AtomicInteger left = new AtomicInteger(mails);
        long began = System.nanoTime();
        List<Future<?>> done = new ArrayList<>();
        try (ExecutorService senders = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < connections; i++) {
                done.add(senders.submit(() -> {
                    session(left, message);
                    return true;
                }));
            }
        }
        for (Future<?> each : done) {
            each.get();
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private void session(AtomicInteger left, String message) throws IOException {
        String body = message.replace("\n.", "\n..") + "\r\n.\r\n";
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = socket.getOutputStream();
            expect(in, "220");
            say(out, in, "EHLO bench.example\r\n", "250");
            int number;
            while ((number = left.getAndDecrement()) > 0) {
                say(out, in, "MAIL FROM:<bench@antenna.example>\r\n", "250");
                say(out, in, "RCPT TO:<box-" + number + "@bare.example>\r\n", "250");
                say(out, in, "DATA\r\n", "354");
                say(out, in, body, "250");
            }
            say(out, in, "QUIT\r\n", "221");
        }
    }

    private static void say(OutputStream out, BufferedReader in, String words, String wanted) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
        expect(in, wanted);
    }

    private static void expect(BufferedReader in, String wanted) throws IOException {
        String line;
        do {
            line = in.readLine();
            if (line == null || !line.startsWith(wanted)) {
                throw new IOException("Expected " + wanted + ", got " + line);
            }
        } while (line.length() > 3 && line.charAt(3) == '-');
    }
}
