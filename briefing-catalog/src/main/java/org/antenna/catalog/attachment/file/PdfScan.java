package org.antenna.catalog.attachment.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;

/**
 * Looks for what a PDF would do, wherever it stands. The file's own table of its objects is not believed, because programs
 * mend a wrong one, each in its way: everything is read that follows a word by which an object could begin, also inside
 * strings, comments and streams, and all packed objects. References are not followed, so cycles do no harm; nothing is
 * read recursively; bytes are counted as often as they are read. One use.
 */
final class PdfScan {
    private static final Pattern BEGINS = Pattern.compile("obj|trailer|endstream");
    /** Numbers before {@code obj}, with no more blanks between them than anybody writes. */
    private static final Pattern NUMBERED = Pattern.compile("[0-9]\\s{1,20}[0-9]{1,10}\\s{0,20}\\z");

    private static final int NUMBERS = 64;
    /** What programs still follow, one list or dictionary inside the other. */
    private static final int DEEPEST = 256;
    /** A file in order is read once; one whose objects overlap more often than so is none. */
    private static final int MOST_TIMES = 8;

    private static final int SMALL = 1_000_000;

    /** Actions and annotations that run, open, send or play something, and what files and forms with programs hide in. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "GoToE",
            "GoToR",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "RichMedia",
            "RichMediaContent",
            "Movie",
            "Sound",
            "3D",
            "XFA",
            "EmbeddedFile",
            "EmbeddedFiles",
            "EF",
            "FileAttachment");

    private record Packed(int from, PdfOutline outline) {}

    private final byte[] file;
    private final FileLimits limits;
    private final List<Packed> packed = new ArrayList<>();
    private long readable;
    private long read;
    private boolean rooted;
    private boolean catalogued;
    private boolean encrypted;
    private boolean active;

    PdfScan(Octets file, FileLimits limits) {
        this.file = file.all();
        this.limits = limits;
        this.readable = file.length();
    }

    /**
     * @throws Refusal {@code encrypted-attachment}, {@code attachment-with-program}, {@code unreadable-attachment},
     *     {@code attachment-unpacks-too-large}
     */
    void check() {
        String latin = new String(file, ISO_8859_1);
        PdfTokens tokens = new PdfTokens(file);
        run(tokens, 0, false);
        Matcher begins = BEGINS.matcher(latin);
        while (begins.find()) {
            boolean certain = begins.group().equals("trailer")
                    || NUMBERED.matcher(latin)
                            .region(Math.max(0, begins.start() - NUMBERS), begins.start())
                            .find();
            run(tokens, begins.end(), certain);
        }
        if (encrypted) {
            throw Unfit.encrypted();
        }
        unpack();
        if (active) {
            throw Unfit.active(
                    "The PDF has scripts, opens or sends something, or carries files or media: print it to a new PDF.");
        }
        if (!rooted || !catalogued) {
            throw Unfit.unreadable("The PDF does not say where its pages are.");
        }
    }

    /** Up to the next word from which it is read on its own. */
    private void run(PdfTokens tokens, int from, boolean certain) {
        PdfOutline outline = new PdfOutline();
        PdfTokens.Kind before = PdfTokens.Kind.WORD;
        tokens.from(from);
        while (true) {
            PdfTokens.Kind kind = next(tokens);
            String text = tokens.text();
            boolean word = kind == PdfTokens.Kind.WORD;
            if (word && before == PdfTokens.Kind.DICTIONARY_END && text.startsWith("stream")) {
                if (outline.packsObjects()) {
                    packed.add(new Packed(tokens.start() + "stream".length(), outline));
                }
                break;
            }
            if (kind == PdfTokens.Kind.END || word && beginsAnother(text)) {
                break;
            }
            outline.take(kind, text);
            before = kind;
        }
        if (certain && outline.deepest() > DEEPEST) {
            throw Unfit.unreadable("The PDF has objects inside each other more than " + DEEPEST + " deep.");
        }
        rooted |= outline.has("Root");
        encrypted |= outline.has("Encrypt");
    }

    private void unpack() {
        long most = limits.mostUnpackedBytes();
        long unpacked = 0;
        for (Packed one : packed) {
            PdfObjects objects = PdfObjects.open(file, one.from(), one.outline());
            unpacked += objects.unpacked().length;
            readable += objects.unpacked().length;
            if (unpacked > most) {
                throw Unfit.unpacksTooLarge("The PDF unpacks to more than " + most + " bytes.");
            }
            PdfTokens tokens = new PdfTokens(objects.unpacked());
            BitSet seen = new BitSet();
            objects.starts().stream().forEach(start -> names(tokens, start, seen));
        }
    }

    /** Objects in a pack have no mark at their end: each is read on into those that follow, up to what was read already. */
    private void names(PdfTokens tokens, int start, BitSet seen) {
        PdfOutline outline = new PdfOutline();
        tokens.from(start);
        while (true) {
            PdfTokens.Kind kind = next(tokens);
            if (kind == PdfTokens.Kind.END || seen.get(tokens.start())) {
                break;
            }
            seen.set(tokens.start());
            outline.take(kind, tokens.text());
        }
        if (outline.deepest() > DEEPEST) {
            throw Unfit.unreadable("The PDF has objects inside each other more than " + DEEPEST + " deep.");
        }
    }

    private static boolean beginsAnother(String word) {
        return word.contains("obj") || word.contains("trailer") || word.contains("endstream");
    }

    private PdfTokens.Kind next(PdfTokens tokens) {
        int from = tokens.place();
        PdfTokens.Kind kind = tokens.next();
        read += tokens.place() - from;
        if (read > MOST_TIMES * readable + SMALL) {
            throw Unfit.unreadable("The objects of the PDF lie in each other.");
        }
        if (kind == PdfTokens.Kind.NAME) {
            String name = tokens.text();
            active |= ACTIVE.contains(name);
            catalogued |= name.equals("Catalog");
        }
        return kind;
    }
}
