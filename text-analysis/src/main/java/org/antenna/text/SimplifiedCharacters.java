package org.antenna.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Traditional characters and the one simplified character of each, from the table that lies beside this class. */
final class SimplifiedCharacters {
    private static final Map<Integer, Integer> SIMPLIFIED = read("traditional-to-simplified.txt");

    private SimplifiedCharacters() {}

    /** The simplified character, or the character itself. */
    static int of(int codePoint) {
        return SIMPLIFIED.getOrDefault(codePoint, codePoint);
    }

    private static Map<Integer, Integer> read(String name) {
        try (InputStream in = SimplifiedCharacters.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            Map<Integer, Integer> table = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.codePoints().toArray())
                    .forEach(pair -> table.put(pair[0], pair[1]));
            return Map.copyOf(table);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
