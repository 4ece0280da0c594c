package org.antenna.sandbox.cli;

import java.io.Console;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar over the bytes of the file when a person watches; only plain sentences when the output goes elsewhere. */
final class ImportProgress implements AutoCloseable {
    private static final long KILOBYTE = 1_000;

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;

    ImportProgress(PrintWriter err, long bytes) {
        this.err = err;
        this.bar = isWatched() ? bar(bytes) : null;
    }

    void step(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    synchronized void say(String sentence) {
        if (bar != null) {
            bar.pause();
            err.println();
        }
        err.println(sentence);
        err.flush();
        if (bar != null) {
            bar.resume();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private static boolean isWatched() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static ProgressBar bar(long bytes) {
        return new ProgressBarBuilder()
                .setTaskName("import")
                .setInitialMax(bytes)
                .setUnit(" KB", KILOBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }
}
