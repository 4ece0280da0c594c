package org.antenna.sandbox.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A part that is a JVM of its own. */
public final class JvmPart implements Part {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final Launch launch;
    private final ChildProcess process;

    /**
     * How it is started.
     *
     * @param ports by their names; must be free before the start
     * @param command asked for at each start, so that it may prepare files
     * @param environment asked for at each start
     * @param ready whether it answers
     */
    public record Launch(
            String name,
            Path directory,
            Map<String, Integer> ports,
            Supplier<List<String>> command,
            Supplier<Map<String, String>> environment,
            BooleanSupplier ready) {
        public Launch {
            ports = new LinkedHashMap<>(ports);
        }
    }

    public JvmPart(Launch launch) {
        this.launch = launch;
        this.process = new ChildProcess(launch.name(), Directories.create(launch.directory()));
    }

    @Override
    public String name() {
        return launch.name();
    }

    @Override
    public void start() {
        if (process.isUsable(START, launch.ready())) {
            return;
        }
        launch.ports().forEach(TcpPort::requireFree);
        process.start(launch.command().get(), launch.environment().get(), launch.directory());
        process.awaitReady(START, launch.ready());
    }

    @Override
    public void stop() {
        process.stop(STOP);
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public boolean isRunning() {
        return process.running().isPresent() && launch.ready().getAsBoolean();
    }

    @Override
    public Optional<ProcessHandle> process() {
        return process.running();
    }

    public Path log() {
        return process.log();
    }
}
