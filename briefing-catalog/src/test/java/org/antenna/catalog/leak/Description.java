package org.antenna.catalog.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the committed OpenAPI file says that there is; {@code OpenApiIT} proves that it is what is served. */
final class Description {
    private static final Pattern PATH = Pattern.compile("  (/\\S*):");
    private static final Pattern METHOD = Pattern.compile("    (get|put|post|delete|patch|head|options|trace):");

    private Description() {}

    /** Such as {@code get /reports/{id}}. */
    static Set<String> operations(Predicate<String> wanted) {
        Set<String> operations = new TreeSet<>();
        String path = "";
        for (String line : lines()) {
            Matcher at = PATH.matcher(line);
            if (at.matches()) {
                path = at.group(1);
            }
            Matcher does = METHOD.matcher(line);
            if (does.matches()) {
                operations.add(does.group(1) + " " + path);
            }
        }
        operations.removeIf(wanted.negate());
        return operations;
    }

    private static Iterable<String> lines() {
        try {
            return Files.readAllLines(Path.of("openapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
