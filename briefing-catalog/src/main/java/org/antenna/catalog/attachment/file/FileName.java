package org.antenna.catalog.attachment.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What people call a file: no path, in NFC, nothing that cannot be seen or turns the words around, nothing that a file
 * system or a header reads otherwise, 3 to 120 characters with a base and an extension.
 */
public record FileName(String value) {
    private static final int LONGEST = 120;
    private static final int LONGEST_GIVEN = 1_000;
    private static final int LONGEST_EXTENSION = 10;
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern READ_OTHERWISE = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /**
     * The name cleaned; what cannot stand in one gives way.
     *
     * @throws Refusal {@code invalid-name} (400) when nothing is left of it, or no extension
     */
    public static FileName of(@Nullable String given) {
        if (given == null || given.length() > LONGEST_GIVEN) {
            throw invalid();
        }
        String visible = UNSEEN.matcher(BREAKS.matcher(given).replaceAll(" ")).replaceAll("");
        String last =
                PATH.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC)).replaceFirst("");
        String line =
                SPACES.matcher(READ_OTHERWISE.matcher(last).replaceAll("_")).replaceAll(" ");
        String name = EDGES.matcher(line).replaceAll("");
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? "" : EDGES.matcher(name.substring(0, dot)).replaceAll("");
        String extension = name.substring(dot + 1);
        if (base.isEmpty() || !extension.matches("[A-Za-z0-9]{1," + LONGEST_EXTENSION + "}")) {
            throw invalid();
        }
        return new FileName(shortened(base, LONGEST - extension.length() - 1) + "." + extension);
    }

    /** What is left without the extension. */
    public String base() {
        return value.substring(0, value.lastIndexOf('.'));
    }

    /** In lower case, without the dot. */
    public String extension() {
        return value.substring(value.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest
                ? text
                : EDGES.matcher(text.substring(0, text.offsetByCodePoints(0, longest)))
                        .replaceAll("");
    }

    private static Refusal invalid() {
        return Refusal.field("name", "invalid-name", "A name such as figures.pdf: words, a dot and an extension.");
    }
}
