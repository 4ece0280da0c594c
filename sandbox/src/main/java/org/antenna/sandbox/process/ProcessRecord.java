package org.antenna.sandbox.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Who a process was: its pid and the moment it started, UTC. A pid alone may belong to another program by now.
 *
 * <p>Kept as one line of text, {@code <pid> <epoch milliseconds>}.
 */
record ProcessRecord(long pid, Instant startedAt) {
    /** The system tells start times relative to its boot, whose clock may be set by a second or so. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    static Optional<ProcessRecord> read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            return Optional.of(
                    new ProcessRecord(Long.parseLong(words[0]), Instant.ofEpochMilli(Long.parseLong(words[1]))));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    void write(Path file) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(draft, pid + " " + startedAt.toEpochMilli() + "\n");
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same process if it still lives, never another one under its pid. */
    Optional<ProcessHandle> living() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle process) {
        Instant actual = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(startedAt, actual).abs().compareTo(TOLERANCE) <= 0;
    }
}
