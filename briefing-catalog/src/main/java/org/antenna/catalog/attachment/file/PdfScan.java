package org.antenna.catalog.attachment.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;

/**
 * Looks for what a PDF would do, wherever it stands. The file's own table of its objects is not believed, because programs
 * mend a wrong one, each in its way: everything is read that follows a word by which an object could begin, also inside
 * strings, comments and streams, and all packed objects. Of an object that programs do not all read alike every name counts,
 * also those in its strings and comments. References are not followed, so cycles do no harm; nothing is
 * read recursively; bytes are counted as often as they are read. One use.
 */
final class PdfScan {
    private static final Pattern BEGINS = Pattern.compile("obj|trailer|endstream");
    /** More blanks before {@code obj} than anybody writes. */
    private static final int BLANKS = 64;

    /** What programs still follow, one list or dictionary inside the other. */
    private static final int DEEPEST = 256;
    /** A file in order is read once; one whose objects overlap more often than so is none. */
    private static final int MOST_TIMES = 8;

    private static final int SMALL = 1_000_000;

    private final byte[] file;
    private final FileLimits limits;
    private final List<PdfPack> packs = new ArrayList<>();
    private final PdfActions actions = new PdfActions();
    private long readable;
    private long read;
    private boolean rooted;
    private boolean catalogued;
    private boolean encrypted;
    private boolean active;
    private boolean packing;
    private boolean elsewhere;
    private boolean unclear;
    /** The word at which the last object ended that programs read in different ways: for some it goes on. */
    private int doubtedFrom;

    private int doubtedTo;

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
                    ? dictionary(tokens, begins.end())
                    : begins.group().equals("obj") && numbered(begins.start(), begins.end());
            actions.object(
                    begins.group().equals("obj") ? PdfActions.number(latin, begins.start()) : PdfActions.ANY_NUMBER);
            boolean goesOn = begins.start() >= doubtedFrom && begins.start() < doubtedTo;
            run(tokens, begins.end(), certain || goesOn);
        }
        if (encrypted) {
            throw Unfit.encrypted();
        }
        unpack();
        if (active || actions.active()) {
            throw Unfit.active(
                    "The PDF has scripts, opens, fetches or sends something, links to something else than a page or a"
                            + " mailbox, or carries files or media: print it to a new PDF.");
        }
        if (unclear) {
            throw Unfit.unreadable("The PDF has objects that programs read in different ways.");
        }
        if (!rooted || !catalogued) {
            throw Unfit.unreadable("The PDF does not say where its pages are.");
        }
    }

    private static boolean dictionary(PdfTokens tokens, int from) {
        tokens.from(from);
        return tokens.next() == PdfTokens.Kind.DICTIONARY;
    }

    /** Whether a number could end before this word, or a comment behind one, so that an object begins here. */
    private boolean numbered(int start, int end) {
        if (end < file.length && Character.isLetter(file[end])) {
            return false;
        }
        int before = start - 1;
        while (before >= 0 && start - before <= BLANKS && PdfTokens.blank(file[before])) {
            if (file[before] == '\n' || file[before] == '\r') {
                return true;
            }
            before--;
        }
        return start - before > BLANKS || before >= 0 && Character.isDigit(file[before]);
    }

    /** Up to the next word from which it is read on its own. */
    private void run(PdfTokens tokens, int from, boolean certain) {
        PdfOutline outline = new PdfOutline();
        PdfTokens.Kind before = PdfTokens.Kind.WORD;
        tokens.from(from);
        packing = false;
        elsewhere = false;
        while (true) {
            PdfTokens.Kind kind = next(tokens);
            String text = tokens.text();
            boolean word = kind == PdfTokens.Kind.WORD;
            boolean alike = outline.orderly() && !tokens.odd();
            boolean data = before == PdfTokens.Kind.DICTIONARY_END && text.equals("stream");
            if (word && data && alike && outline.complete()) {
                stream(outline, tokens.place());
                break;
            }
            if (kind == PdfTokens.Kind.END || word && beginsAnother(text)) {
                if (certain && !alike) {
                    doubtedFrom = tokens.start();
                    doubtedTo = tokens.place();
                    everyName(file, from, tokens.start());
                    unclear |= packing || elsewhere && text.contains("endstream");
                }
                break;
            }
            actions.take(kind, text, outline.depth());
            outline.take(kind, text);
            before = kind;
        }
        if (certain) {
            limit(outline);
            unclear |= outline.dictionaryOpen();
        }
        rooted |= outline.has("Root");
    }

    private void stream(PdfOutline outline, int from) {
        active |= outline.elsewhere();
        if (!outline.packsObjects()) {
            return;
        }
        if (packs.size() == limits.mostParts()) {
            throw Unfit.unpacksTooLarge("The PDF packs objects in more than " + packs.size() + " parts.");
        }
        PdfPack.of(outline, from).ifPresentOrElse(packs::add, () -> unclear = true);
    }

    private void unpack() {
        long most = limits.mostUnpackedBytes();
        long unpacked = 0;
        for (PdfPack pack : packs) {
            PdfObjects objects = PdfObjects.open(file, pack);
            unpacked += objects.unpacked().length;
            readable += objects.unpacked().length;
            if (unpacked > most) {
                throw Unfit.unpacksTooLarge("The PDF unpacks to more than " + most + " bytes.");
            }
            BitSet seen = new BitSet();
            Map<Integer, Integer> numbers = objects.numbers();
            numbers.keySet().forEach(start -> names(objects.unpacked(), start, seen, numbers));
        }
    }

    /** Objects in a pack have no mark at their end: each is read on into those that follow, up to what was read already. */
    private void names(byte[] unpacked, int start, BitSet seen, Map<Integer, Integer> numbers) {
        PdfTokens tokens = new PdfTokens(unpacked);
        PdfOutline outline = new PdfOutline();
        tokens.from(start);
        while (true) {
            PdfTokens.Kind kind = next(tokens);
            if (kind == PdfTokens.Kind.END || seen.get(tokens.start())) {
                break;
            }
            seen.set(tokens.start());
            if (numbers.containsKey(tokens.start())) {
                actions.object(numbers.get(tokens.start()));
            }
            actions.take(kind, tokens.text(), outline.depth());
            outline.take(kind, tokens.text());
        }
        limit(outline);
        if (tokens.odd() || !outline.orderly() || outline.dictionaryOpen()) {
            everyName(unpacked, start, tokens.start());
        }
    }

    private void everyName(byte[] bytes, int from, int to) {
        PdfTokens tokens = new PdfTokens(bytes);
        for (int at = from; at < to; at++) {
            if (bytes[at] == '/') {
                tokens.from(at);
                next(tokens);
                address(tokens);
            }
        }
    }

    /** The value that follows a name, when that is an address. */
    private void address(PdfTokens tokens) {
        if (PdfNames.is("URI", tokens.text())) {
            actions.object(PdfActions.ANY_NUMBER);
            actions.take(PdfTokens.Kind.NAME, "URI", 1);
            actions.take(next(tokens), tokens.text(), 1);
        }
    }

    private static void limit(PdfOutline outline) {
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
            active |= PdfNames.active(name);
            packing |= PdfNames.packing(name);
            elsewhere |= PdfNames.elsewhere(name);
            encrypted |= PdfNames.encryption(name);
            catalogued |= name.equals("Catalog");
        }
        return kind;
    }
}
