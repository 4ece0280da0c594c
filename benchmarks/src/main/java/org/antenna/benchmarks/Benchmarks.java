package org.antenna.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code ./antenna bench NAME [options]}. */
public final class Benchmarks {
    private static final Map<String, String> KNOWN =
            Map.of("alerts", "one release to many mailboxes: mails a second, and the bare catcher beside it");

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0 || !KNOWN.containsKey(arguments[0])) {
            if (arguments.length > 0) {
                System.err.println("There is no benchmark named " + arguments[0] + ".");
            }
            KNOWN.forEach((name, what) -> System.err.printf("  %-10s %s%n", name, what));
            System.exit(arguments.length == 0 ? 0 : 2);
        }
        List<String> options = List.of(arguments).subList(1, arguments.length);
        Path root = Path.of(System.getProperty("antenna.root"));
        new Alerts(root, number(options, "--recipients", 10_000), number(options, "--runs", 5)).run();
    }

    private static int number(List<String> options, String name, int otherwise) {
        int at = options.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 >= options.size() || !options.get(at + 1).matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException(name + " needs a number from 1 to 9,999,999.");
        }
        return Integer.parseInt(options.get(at + 1));
    }
}
