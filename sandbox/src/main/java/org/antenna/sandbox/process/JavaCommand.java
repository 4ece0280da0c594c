package org.antenna.sandbox.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of small JVMs of the same JDK as this one. */
public final class JavaCommand {
    private static final String LOGGING = "java.util.logging.config.file";

    private JavaCommand() {}

    /** A main class of this very class path. */
    public static List<String> mainClass(List<String> options, Class<?> main, List<String> arguments) {
        List<String> words = base(options);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        words.addAll(arguments);
        return words;
    }

    public static List<String> jar(List<String> options, Path jar) {
        List<String> words = base(options);
        words.addAll(List.of("-jar", jar.toString()));
        return words;
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
