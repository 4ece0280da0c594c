package org.antenna.sandbox.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.antenna.sandbox.Parallel;
import org.antenna.sandbox.process.Part;

/** Tells what is done, step by step, with the time that each took. */
final class Steps {
    private final PrintWriter out;
    private final long begun = System.nanoTime();

    Steps(PrintWriter out) {
        this.out = out;
    }

    /** A word about one step that may take a while. */
    void step(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        done(what, start);
    }

    /** The same for each part, side by side; each is told when it is done. */
    void all(List<? extends Part> parts, String did, Consumer<Part> action) {
        new Parallel(parts).forEach(part -> {
            long start = System.nanoTime();
            action.accept(part);
            done("%-14s %s".formatted(part.name(), did), start);
        });
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    String total() {
        return seconds(begun);
    }

    private void done(String what, long start) {
        say("  %-44s %7s".formatted(what, seconds(start)));
    }

    private static String seconds(long start) {
        return String.format(
                Locale.ROOT,
                "%.1f s",
                Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
    }
}
