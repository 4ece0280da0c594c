package org.antenna.sandbox.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.antenna.sandbox.process.Directories;
import org.antenna.sandbox.process.PartFailed;

/** One {@code up} or {@code down} at a time; the lock ends with the process that holds it, however that ends. */
final class StartLock implements AutoCloseable {
    private static final String FILE = "lock";

    private final Path directory;
    private final FileChannel channel;

    private StartLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static StartLock take(Path directory) {
        try {
            FileChannel channel =
                    FileChannel.open(directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new PartFailed(
                        "Another ./antenna up or down is at work in " + directory + ". Wait for it to end.");
            }
            return new StartLock(directory, channel);
        } catch (IOException e) {
            throw new PartFailed("Cannot use " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Removes all but the lock itself. */
    void emptyDirectory() {
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> doomed = entries.filter(entry -> !entry.endsWith(FILE)).toList();
            doomed.forEach(Directories::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
