package org.antenna.catalog.attachment.file;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.antenna.kit.problem.Refusal;

/**
 * A stream that packs objects (ISO 32000-2, 7.5.7). It is unpacked strictly: what cannot be, or is packed in a way that no
 * program writes, is refused and never passed over.
 */
final class PdfObjects {
    private static final int BUFFER = 16_384;
    private static final int MOST_UNPACKED = 16_000_000;
    private static final int ZLIB_HEADER = 2;
    private static final int MOST_DIGITS = 9;

    private final byte[] unpacked;
    private final int first;
    private final int count;

    private PdfObjects(byte[] unpacked, int first, int count) {
        this.unpacked = unpacked;
        this.first = first;
        this.count = count;
    }

    /** @param from behind the word {@code stream} */
    static PdfObjects open(byte[] file, int from, PdfOutline outline) {
        int first = number(outline.values("First"));
        int count = number(outline.values("N"));
        List<String> filters = outline.values("Filter");
        boolean predicted = outline.values("DecodeParms").stream().anyMatch(value -> !value.equals("null"));
        if (outline.has("F") || outline.has("DP") || outline.has("FDecodeParms") || predicted) {
            throw unreadable();
        }
        int data = from;
        while (data < file.length && PdfTokens.blank(file[data])) {
            data++;
        }
        if (filters.isEmpty()) {
            return new PdfObjects(Arrays.copyOfRange(file, data, file.length), first, count);
        }
        if (!filters.equals(List.of("/FlateDecode")) && !filters.equals(List.of("/Fl"))) {
            throw unreadable();
        }
        return new PdfObjects(inflated(file, data), first, count);
    }

    byte[] unpacked() {
        return unpacked;
    }

    /** Where the objects begin, as the stream itself says. */
    BitSet starts() {
        BitSet starts = new BitSet();
        PdfTokens table = new PdfTokens(unpacked);
        starts.set(first);
        for (int i = 0; i < count; i++) {
            next(table);
            int start = first + next(table);
            if (start < unpacked.length) {
                starts.set(start);
            }
        }
        return starts;
    }

    private static int next(PdfTokens table) {
        if (table.next() != PdfTokens.Kind.WORD) {
            throw unreadable();
        }
        return number(List.of(table.text()));
    }

    private static int number(List<String> values) {
        if (values.size() != 1 || !values.getFirst().matches("[0-9]{1," + MOST_DIGITS + "}")) {
            throw unreadable();
        }
        return Integer.parseInt(values.getFirst());
    }

    /** Without the header and the sum at the end, which some programs do not look at either. */
    private static byte[] inflated(byte[] file, int data) {
        if (data + ZLIB_HEADER > file.length || (file[data] & 0x0F) != 8 || (file[data + 1] & 0x20) != 0) {
            throw unreadable();
        }
        Inflater inflater = new Inflater(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            inflater.setInput(file, data + ZLIB_HEADER, file.length - data - ZLIB_HEADER);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int got = inflater.inflate(buffer);
                if (got == 0 && !inflater.finished()) {
                    throw unreadable();
                }
                out.write(buffer, 0, got);
                if (out.size() > MOST_UNPACKED) {
                    throw Unfit.unpacksTooLarge("A part of the PDF unpacks to more than " + MOST_UNPACKED + " bytes.");
                }
            }
        } catch (DataFormatException e) {
            throw unreadable();
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private static Refusal unreadable() {
        return Unfit.unreadable("A part of the PDF that packs objects cannot be unpacked.");
    }
}
