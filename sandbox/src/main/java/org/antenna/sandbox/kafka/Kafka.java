package org.antenna.sandbox.kafka;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.antenna.sandbox.process.Directories;
import org.antenna.sandbox.process.JavaCommand;
import org.antenna.sandbox.process.JvmPart;
import org.antenna.sandbox.process.Part;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.process.TcpPort;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * One Kafka node, broker and controller in one, on the loopback address. Topics are never made by accident
 * (auto-creation is off) and have one replica.
 */
public final class Kafka implements Part {
    private static final int PROBE_MILLIS = 2_000;

    private final Path directory;
    private final int port;
    private final int controllerPort;
    private final JvmPart process;

    public Kafka(Path directory, int port, int controllerPort) {
        this.directory = Directories.create(directory);
        this.port = port;
        this.controllerPort = controllerPort;
        this.process = new JvmPart(new JvmPart.Launch(
                "kafka",
                this.directory,
                Map.of("kafka", port, "kafka-controller", controllerPort),
                this::command,
                Map::of,
                this::answers));
    }

    @Override
    public String name() {
        return "kafka";
    }

    /** For {@code bootstrap.servers}. */
    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() {
        process.start();
    }

    @Override
    public void stop() {
        process.stop();
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isRunning() {
        return process.isRunning();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.process();
    }

    private List<String> command() {
        Path properties = write("kafka.properties", asText(properties()));
        Path logging = write("logging.properties", """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n
                .level=WARNING
                """);
        List<String> options = List.of(
                "-Xmx256m", "-Djava.util.logging.config.file=" + logging, "-Dlogging.configuration=" + logging.toUri());
        return JavaCommand.mainClass(options, KafkaNode.class, List.of(properties.toString()));
    }

    private Properties properties() {
        Properties all = new Properties();
        all.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "controller.listener.names", "CONTROLLER",
                "inter.broker.listener.name", "PLAINTEXT",
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort),
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "log.dirs", directory.resolve("data").toString(),
                "auto.create.topics.enable", "false"));
        all.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                // the default is an eighth of a gigabyte, taken from the heap
                "log.cleaner.dedupe.buffer.size", "16777216"));
        return all;
    }

    private boolean answers() {
        if (!TcpPort.answers(port)) {
            return false;
        }
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PROBE_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PROBE_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(PROBE_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while waiting for Kafka.", e);
        }
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asText(Properties properties) {
        try {
            StringWriter text = new StringWriter();
            properties.store(text, null);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
