package org.antenna.sandbox.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.antenna.sandbox.process.JavaCommand;
import org.antenna.sandbox.process.JvmPart;
import org.antenna.sandbox.process.Part;
import org.antenna.sandbox.process.PartFailed;

/** One of our services, run from what its module has built. Started again when it was built again. */
public final class ServiceProcess implements Part {
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final Path jar;
    private final Path builtFrom;
    private final int port;
    private final JvmPart process;

    /**
     * @param name of the part and of its port, such as {@code catalog}
     * @param directory of its log
     * @param jar the module's {@code target/quarkus-app/quarkus-run.jar}
     * @param heap such as {@code -Xmx192m}
     * @param environment the settings of ARCHITECTURE.md, asked for at each start
     */
    public ServiceProcess(
            String name, Path directory, Path jar, String heap, int port, Supplier<Map<String, String>> environment) {
        this.jar = jar;
        this.builtFrom = directory.resolve(name + ".built");
        this.port = port;
        this.process = new JvmPart(
                new JvmPart.Launch(name, directory, Map.of(name, port), () -> command(heap), environment, this::ready));
    }

    @Override
    public String name() {
        return process.name();
    }

    /** Without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    @Override
    public void start() {
        if (process.process().isPresent() && !isUpToDate()) {
            process.stop();
        }
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

    /** Whether the running process is of the newest build. */
    public boolean isUpToDate() {
        try {
            return Files.exists(builtFrom) && Files.readString(builtFrom).equals(buildStamp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.process();
    }

    private List<String> command(String heap) {
        if (!Files.exists(jar)) {
            throw new PartFailed("%s is not built: %s is missing. Run: mvn package -DskipTests".formatted(name(), jar));
        }
        try {
            Files.writeString(builtFrom, buildStamp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return JavaCommand.jar(List.of(heap), jar);
    }

    private String buildStamp() throws IOException {
        return Files.exists(jar) ? Files.getLastModifiedTime(jar).toString() : "";
    }

    private boolean ready() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port)))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while waiting for " + name() + ".", e);
        }
    }
}
