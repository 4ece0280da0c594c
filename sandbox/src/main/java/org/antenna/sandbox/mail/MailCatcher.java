package org.antenna.sandbox.mail;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.antenna.sandbox.process.Directories;
import org.antenna.sandbox.process.Part;
import org.antenna.sandbox.process.TcpPort;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.server.SMTPServer;

/** The mail catcher, in this JVM: SMTP on one port, its inbox on another, both on the loopback address. */
public final class MailCatcher implements Part {
    private static final int MAX_CONNECTIONS = 1_000;
    private static final int IDLE_MINUTES = 10;

    private final Path file;
    private final int smtpPort;
    private final int inboxPort;
    private final Faults faults = new Faults();
    private @Nullable Running running;

    private record Running(SMTPServer smtp, InboxServer inbox, MailStore store) {}

    public MailCatcher(Path directory, int smtpPort, int inboxPort) {
        this.file = Directories.create(directory).resolve("mails.bin");
        this.smtpPort = smtpPort;
        this.inboxPort = inboxPort;
    }

    @Override
    public String name() {
        return "mail";
    }

    public int smtpPort() {
        return smtpPort;
    }

    /** Base of the inbox and of its API, without a slash at the end. */
    public String inboxUrl() {
        return "http://127.0.0.1:" + inboxPort;
    }

    @Override
    public synchronized void start() {
        if (running != null) {
            return;
        }
        TcpPort.requireFree("smtp", smtpPort);
        TcpPort.requireFree("inbox", inboxPort);
        MailStore store = new MailStore(file);
        SMTPServer smtp = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Antenna mail catcher")
                .messageHandlerFactory(context -> new Reception(context, store, faults, Clock.systemUTC()))
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .maxConnections(MAX_CONNECTIONS)
                .connectionTimeout(IDLE_MINUTES, TimeUnit.MINUTES)
                .insertReceivedHeaders(false)
                .build();
        smtp.start();
        running = new Running(smtp, InboxServer.start(inboxPort, store, faults), store);
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.smtp().stop();
            running.inbox().stop();
            running.store().close();
            running = null;
        }
    }

    @Override
    public void kill() {
        stop();
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }
}
