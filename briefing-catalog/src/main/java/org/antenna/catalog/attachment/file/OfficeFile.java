package org.antenna.catalog.attachment.file;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Office Open XML (ISO/IEC 29500): documents, tables and slides without macros, embedded objects, declared entities or
 * templates that are fetched from elsewhere. The tables inside charts are such files themselves and are looked at in the same
 * way, one level deep. One use.
 */
final class OfficeFile {
    private static final String MAIN = "\"application/vnd.openxmlformats-officedocument.";
    private static final Map<String, FileType> TYPES = Map.of(
            MAIN + "wordprocessingml.document.main+xml\"", FileType.DOCX,
            MAIN + "spreadsheetml.sheet.main+xml\"", FileType.XLSX,
            MAIN + "presentationml.presentation.main+xml\"", FileType.PPTX);
    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final Pattern PROGRAM_NAME = Pattern.compile("vbaproject|vbadata|oleobject");
    private static final Pattern PROGRAM_FOLDER = Pattern.compile("(^|/)(activex|macrosheets|customui)/");
    private static final Pattern PROGRAM_TYPE = Pattern.compile("(?i)macroenabled|vbaproject|activex|oleobject");

    private final Unpacking unpacking;
    private final boolean inner;

    OfficeFile(FileLimits limits) {
        this(new Unpacking(limits), false);
    }

    private OfficeFile(Unpacking unpacking, boolean inner) {
        this.unpacking = unpacking;
        this.inner = inner;
    }

    FileType type(Octets file) {
        @Nullable FileType type = null;
        for (ZipDirectory.Part part : ZipDirectory.parts(file, unpacking.partsLeft())) {
            String name = part.name().toLowerCase(Locale.ROOT);
            boolean types = name.equals(CONTENT_TYPES);
            Octets content = unpacking.open(file, part, types || name.endsWith(".rels"));
            check(name, content);
            if (types) {
                type = declared(content.latin(0, content.length()));
            }
        }
        if (type == null) {
            throw Unfit.unsupported("Packed files may not go with a report, but for docx, xlsx and pptx.");
        }
        return type;
    }

    private void check(String name, Octets content) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        boolean runs = PROGRAM_NAME.matcher(last).find()
                || PROGRAM_FOLDER.matcher(name).find();
        if (runs || content.has(0, "\u00D0\u00CF\u0011\u00E0") || content.has(0, "MZ")) {
            throw program();
        }
        if (content.has(0, "PK")) {
            if (inner) {
                throw Unfit.unpacksTooLarge("The file has packed files inside packed files.");
            }
            new OfficeFile(unpacking, true).type(content);
        }
        if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
            OfficeXml.check(content, name.endsWith(".rels"));
        }
    }

    private static @Nullable FileType declared(String contentTypes) {
        if (PROGRAM_TYPE.matcher(contentTypes).find()) {
            throw program();
        }
        return TYPES.entrySet().stream()
                .filter(type -> contentTypes.contains(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Refusal program() {
        return Unfit.active("The file has macros or an object of another program inside.");
    }
}
