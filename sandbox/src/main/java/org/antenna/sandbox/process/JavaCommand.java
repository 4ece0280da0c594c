package org.antenna.sandbox.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Command lines of small JVMs of the same JDK as this one. */
public final class JavaCommand {
    private static final String LOGGING = "java.util.logging.config.file";

    private JavaCommand() {}

    /** A main class of this very class path. */
    public static List<String> mainClass(List<String> options, Class<?> main, List<String> arguments) {
        List<String> words = base(options);
        words.addAll(List.of("-cp", classPath(), main.getName()));
        words.addAll(arguments);
        return words;
    }

    public static List<String> jar(List<String> options, Path jar) {
        List<String> words = base(options);
        words.addAll(List.of("-jar", jar.toString()));
        return words;
    }

    /** Absolute, because the child works in a directory of its own. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> base(List<String> options) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED"));
        String logging = System.getProperty(LOGGING);
        if (logging != null) {
            words.add("-D" + LOGGING + "=" + logging);
        }
        words.addAll(options);
        return words;
    }
}
