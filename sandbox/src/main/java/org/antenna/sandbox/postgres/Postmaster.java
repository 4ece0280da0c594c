package org.antenna.sandbox.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code postmaster.pid} in a data directory says, believed only as far as the processes confirm it.
 *
 * <p>PostgreSQL writes the pid, the data directory, the start time in seconds and the port as its first four lines.
 */
final class Postmaster {
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private final Path dataDirectory;

    Postmaster(Path dataDirectory) {
        this.dataDirectory = dataDirectory;
    }

    /** The postmaster that owns the data directory, if it lives. */
    Optional<ProcessHandle> living() {
        List<String> lines = lines();
        if (lines.size() < 3) {
            return Optional.empty();
        }
        Instant startedAt = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> isPostgres(process) && startedAbout(process, startedAt));
    }

    /** The port it listens on, 0 when unknown. */
    int port() {
        List<String> lines = lines();
        return lines.size() < 4 ? 0 : Integer.parseInt(lines.get(3).strip());
    }

    /** Whether any process still works inside the data directory, such as a backend that has lost its postmaster. */
    boolean isOccupied() {
        if (living().isPresent()) {
            return true;
        }
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            return processes.map(process -> workingDirectory(process)).anyMatch(dataDirectory::equals);
        } catch (IOException e) {
            return false;
        }
    }

    /** A file left by a crash whose pid is another program's by now would stop PostgreSQL from starting. */
    void removeStaleFile() throws IOException {
        if (living().isEmpty()) {
            Files.deleteIfExists(file());
        }
    }

    private Path file() {
        return dataDirectory.resolve("postmaster.pid");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file());
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static boolean startedAbout(ProcessHandle process, Instant startedAt) {
        Instant actual = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(actual, startedAt).abs().compareTo(TOLERANCE) <= 0;
    }

    private static @Nullable Path workingDirectory(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd"));
        } catch (IOException | SecurityException e) {
            return null;
        }
    }
}
