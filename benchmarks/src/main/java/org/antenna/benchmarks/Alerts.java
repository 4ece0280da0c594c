package org.antenna.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.antenna.sandbox.PortName;
import org.antenna.sandbox.Ports;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.mail.CaughtMail;
import org.antenna.sandbox.mail.InboxClient;
import org.antenna.sandbox.process.Await;

/**
 * One report is released to many mailboxes that subscribe to its series. Measured from the request to release it to the
 * last mail in the catcher; everything runs on this machine: PostgreSQL, Kafka, services, catcher.
 */
final class Alerts {
    private static final int CONNECTIONS = 16;

    private final Path root;
    private final int recipients;
    private final int runs;

    /** @param first seconds to the first mail; @param all to the last */
    private record Run(double first, double all) {}

    private Alerts(Path root, int recipients, int runs) {
        this.root = root;
        this.recipients = recipients;
        this.runs = runs;
    }

    static void run(Path root, List<String> arguments) throws Exception {
        Options options = new Options(arguments, Set.of("--recipients", "--runs"), Set.of());
        new Alerts(root, options.number("--recipients", 10_000), options.number("--runs", 5)).run();
    }

    private void run() throws Exception {
        Path results = Files.createDirectories(root.resolve("benchmarks/results"));
        Path home = Files.createTempDirectory(results, "sandbox");
        try (Sandbox sandbox = new Sandbox(root, home, Ports.random())) {
            System.err.println("Starting a sandbox of its own");
            sandbox.start();
            Subscribers subscribers = new Subscribers(sandbox);
            System.err.printf("Registering %,d mailboxes%n", recipients);
            subscribers.register(recipients);
            System.err.println("One release to warm up");
            measure(sandbox, subscribers);
            List<Run> measured = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                measured.add(measure(sandbox, subscribers));
                System.err.printf(
                        Locale.ROOT,
                        "  %d: %.0f mails/s%n",
                        i + 1,
                        recipients / measured.get(i).all());
            }
            String message = lastMessage(sandbox.inbox());
            double bare = new BareSmtp(sandbox.ports().of(PortName.SMTP), CONNECTIONS).send(recipients, message);
            tell(results, measured, bare, message.length());
        }
    }

    private Run measure(Sandbox sandbox, Subscribers subscribers) {
        InboxClient inbox = sandbox.inbox();
        int before = inbox.count();
        Instant began = Instant.now();
        subscribers.release();
        Await.until(Duration.ofMinutes(15), () -> inbox.count() >= before + recipients);
        List<CaughtMail> mails = inbox.since(began);
        return new Run(
                seconds(began, mails.getFirst().receivedAt()),
                seconds(began, mails.getLast().receivedAt()));
    }

    private static String lastMessage(InboxClient inbox) {
        return inbox.source(inbox.all().getLast().id());
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / 1e9;
    }

    private void tell(Path results, List<Run> measured, double bare, int size) throws IOException {
        double[] rates = measured.stream()
                .mapToDouble(run -> recipients / run.all())
                .sorted()
                .toArray();
        double[] first = measured.stream().mapToDouble(Run::first).sorted().toArray();
        double median = rates[rates.length / 2];
        String json = String.format(
                Locale.ROOT,
                "{\"recipients\": %d, \"runs\": %d, \"mailBytes\": %d, \"mailsPerSecond\": {\"median\": %.0f, \"least\": %.0f,"
                        + " \"most\": %.0f}, \"secondsToFirst\": {\"median\": %.3f}, \"bareMailsPerSecond\": %.0f,"
                        + " \"ratio\": %.3f}%n",
                recipients,
                runs,
                size,
                median,
                rates[0],
                rates[rates.length - 1],
                first[first.length / 2],
                recipients / bare,
                median / (recipients / bare));
        Files.writeString(results.resolve("alerts.json"), json);
        System.out.print(json);
    }
}
