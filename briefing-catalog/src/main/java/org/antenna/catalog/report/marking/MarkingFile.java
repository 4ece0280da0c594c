package org.antenna.catalog.report.marking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file of patterns in sections, with definitions of names that patterns use as {@code <name>}. */
final class MarkingFile {
    private static final Pattern DEFINITION = Pattern.compile("([a-z]+) += (.+)");
    private static final String NEEDS = "needs: ";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Markings.Section> sections = new ArrayList<>();

    private MarkingFile() {}

    /**
     * @throws java.util.regex.PatternSyntaxException when an expression is none
     * @throws java.util.NoSuchElementException when a pattern stands in no section
     */
    static List<Markings.Section> read(String resource) {
        MarkingFile file = new MarkingFile();
        try (InputStream in = Objects.requireNonNull(MarkingFile.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(file::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(file.sections);
    }

    private void line(String line) {
        Matcher definition = DEFINITION.matcher(line);
        if (definition.matches()) {
            names.put("<" + definition.group(1) + ">", resolved(definition.group(2)));
        } else if (line.startsWith(NEEDS)) {
            sections.add(new Markings.Section(line.substring(NEEDS.length()).strip(), new ArrayList<>()));
        } else {
            sections.getLast().patterns().add(Pattern.compile(resolved(line)));
        }
    }

    private String resolved(String expression) {
        String resolved = expression;
        for (Map.Entry<String, String> name : names.entrySet()) {
            resolved = resolved.replace(name.getKey(), name.getValue());
        }
        return resolved;
    }
}
