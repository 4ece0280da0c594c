package org.antenna.benchmarks.matching;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs a {@link Cell} or an {@link Agreement} in a JVM of its own.
 *
 * @param heap as behind {@code -Xmx}
 * @param gc as in {@code -XX:+UseParallelGC}, the middle of it
 */
record MeasuringJvm(String heap, String gc) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Measured measure(Task task) throws IOException, InterruptedException {
        return JSON.readValue(run(Cell.class, task), Measured.class);
    }

    /** How many pairs fit; every {@link EngineKind} says the same. */
    long agree(Task task) throws IOException, InterruptedException {
        return Long.parseLong(run(Agreement.class, task));
    }

    private String run(Class<?> main, Task task) throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + heap,
                "-Xmx" + heap,
                "-XX:+Use" + gc + "GC",
                "--add-modules",
                "jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                JSON.writeValueAsString(task));
        Process jvm = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jvm.waitFor() != 0) {
            throw new IllegalStateException("The measuring JVM ended with %d: %s, %s, %d rules"
                    .formatted(jvm.exitValue(), task.engine(), task.mix(), task.rules()));
        }
        return answer.lines().reduce("", (first, line) -> line);
    }
}
