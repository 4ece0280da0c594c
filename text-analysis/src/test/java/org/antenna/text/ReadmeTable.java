package org.antenna.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads a table of this module's README: what people read is what the tests run. */
final class ReadmeTable {
    private ReadmeTable() {}

    /** The rows below the heading, each as its cells without the back-quotes of code. */
    static List<List<String>> under(String heading) {
        return readme().stream()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(ReadmeTable::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("(?<!\\\\)\\|"))
                .map(cell -> cell.strip().replace("`", "").replace("\\|", "|").replace('⏎', '\n'))
                .toList();
    }

    private static List<String> readme() {
        try {
            return Files.readAllLines(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
