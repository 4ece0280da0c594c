package org.antenna.sandbox.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A process of our own that goes on when this JVM ends: its output goes to {@code <name>.log}, who it is to {@code
 * <name>.pid}, both in one directory.
 */
public final class ChildProcess {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration LAST_BREATH = Duration.ofSeconds(10);
    private static final int TAIL_LINES = 15;

    private final String name;
    private final Path log;
    private final Path record;

    public ChildProcess(String name, Path directory) {
        this.name = name;
        this.log = directory.resolve(name + ".log");
        this.record = directory.resolve(name + ".pid");
    }

    public Path log() {
        return log;
    }

    /** The process that was started here, by this JVM or an earlier one, if it still lives. */
    public Optional<ProcessHandle> running() {
        return ProcessRecord.read(record).flatMap(ProcessRecord::living);
    }

    /**
     * Starts the command and returns at once.
     *
     * @param environment added to the environment of this JVM
     */
    public void start(List<String> command, Map<String, String> environment, Path workingDirectory) {
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            // a session of its own: Ctrl-C and a closed terminal end the command line, not the sandbox
            words.add(SETSID.toString());
        }
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(workingDirectory.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            ProcessRecord.of(builder.start().toHandle()).write(record);
        } catch (IOException e) {
            throw new PartFailed("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Waits for an answer; a process that ends before it, or is silent for too long, is told with its last words. */
    public void awaitReady(Duration atMost, BooleanSupplier ready) {
        boolean[] answered = {false};
        Await.within(atMost, () -> {
            answered[0] = ready.getAsBoolean();
            return answered[0] || running().isEmpty();
        });
        if (!answered[0]) {
            String what =
                    running().isEmpty() ? "ended while starting" : "did not answer within " + atMost.toSeconds() + " s";
            throw new PartFailed("%s %s. Last lines of %s:%n%s".formatted(name, what, log, lastWords()));
        }
    }

    /**
     * Whether a process found running answers. One that was just killed may still be listed for a moment, and one that
     * hangs is ended; after a no there is none.
     */
    public boolean isUsable(Duration atMost, BooleanSupplier ready) {
        if (running().isEmpty()) {
            return false;
        }
        Await.within(atMost, () -> running().isEmpty() || ready.getAsBoolean());
        boolean usable = running().isPresent() && ready.getAsBoolean();
        if (!usable) {
            kill();
        }
        return usable;
    }

    /** Asks it to end; insists when it has not ended in time. */
    public void stop(Duration grace) {
        running().ifPresent(process -> {
            process.destroy();
            if (!Await.within(grace, () -> !process.isAlive())) {
                process.destroyForcibly();
            }
            awaitEnd(process);
        });
        forget();
    }

    /** {@code kill -9}. */
    public void kill() {
        running().ifPresent(process -> {
            process.destroyForcibly();
            awaitEnd(process);
        });
    }

    /** Takes over a process that was found by other means. */
    public void adopt(ProcessHandle process) {
        ProcessRecord.of(process).write(record);
    }

    /** To be called when the process is known to have ended. */
    public void forget() {
        try {
            Files.deleteIfExists(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitEnd(ProcessHandle process) {
        if (!Await.within(LAST_BREATH, () -> !process.isAlive())) {
            throw new PartFailed("%s (pid %d) does not end.".formatted(name, process.pid()));
        }
    }

    private String lastWords() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(no log)";
        }
    }
}
