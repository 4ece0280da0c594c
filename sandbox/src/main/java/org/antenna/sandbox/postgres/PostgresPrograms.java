package org.antenna.sandbox.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antenna.sandbox.process.PartFailed;

/** Runs {@code initdb} and friends, also as root, whom they refuse. */
final class PostgresPrograms {
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");

    private PostgresPrograms() {}

    /** The command line of one of PostgreSQL's programs. */
    static List<String> command(String program, String... arguments) {
        List<String> words = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            if (!Files.isExecutable(UNSHARE)) {
                throw new PartFailed(
                        "PostgreSQL refuses to run as root. Install util-linux (unshare), or be another user.");
            }
            // a user namespace in which we are nobody, yet own our files
            words.addAll(List.of(UNSHARE.toString(), "-U"));
        }
        words.add(PostgresBinaries.directory().resolve("bin").resolve(program).toString());
        words.addAll(List.of(arguments));
        return words;
    }

    /** Runs it to its end; a failure is told with its output. */
    static void run(String program, String... arguments) {
        try {
            Process process = new ProcessBuilder(command(program, arguments))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new PartFailed(program + " failed:\n" + output);
            }
        } catch (IOException e) {
            throw new PartFailed("Cannot run " + program + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while running " + program + ".", e);
        }
    }
}
