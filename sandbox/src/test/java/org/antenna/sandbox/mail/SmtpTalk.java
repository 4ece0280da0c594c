package org.antenna.sandbox.mail;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** SMTP spoken by hand, so that tests see every answer. */
final class SmtpTalk implements Closeable {
    private final Socket socket;
    private final BufferedReader in;

    SmtpTalk(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        answer();
        say("EHLO tests.example");
    }

    /** The answer to the first refused command, or to the final dot; empty when the connection was cut. */
    String send(String to, String message) throws IOException {
        say("MAIL FROM:<briefings@antenna.example>");
        String recipient = say("RCPT TO:<" + to + ">");
        if (!recipient.startsWith("250")) {
            say("RSET");
            return recipient;
        }
        say("DATA");
        return say(message.replace("\n", "\r\n") + "\r\n.");
    }

    private String say(String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        return answer();
    }

    private String answer() throws IOException {
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        return line == null ? "" : line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
