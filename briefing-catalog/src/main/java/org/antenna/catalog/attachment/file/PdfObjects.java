package org.antenna.catalog.attachment.file;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.antenna.kit.problem.Refusal;

/** What a pack unpacks to. That is done strictly: what cannot be unpacked is refused and never passed over. */
final class PdfObjects {
    private static final int BUFFER = 16_384;
    private static final int MOST_UNPACKED = 16_000_000;
    private static final int ZLIB_HEADER = 2;

    private final byte[] unpacked;
    private final PdfPack pack;

    private PdfObjects(byte[] unpacked, PdfPack pack) {
        this.unpacked = unpacked;
        this.pack = pack;
    }

    static PdfObjects open(byte[] file, PdfPack pack) {
        int data = data(file, pack);
        byte[] unpacked = pack.deflated() ? inflated(file, data) : Arrays.copyOfRange(file, data, file.length);
        if (pack.first() > unpacked.length) {
            throw unreadable();
        }
        return new PdfObjects(unpacked, pack);
    }

    byte[] unpacked() {
        return unpacked;
    }

    /** The number of each object by the place where it begins, as the stream itself says; of two at one place neither. */
    SortedMap<Integer, Integer> numbers() {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        PdfTokens table = new PdfTokens(unpacked);
        for (int i = 0; i < pack.count(); i++) {
            int number = next(table);
            int start = pack.first() + next(table);
            if (start < unpacked.length) {
                numbers.merge(start, number, (one, other) -> PdfActions.ANY_NUMBER);
            }
        }
        numbers.putIfAbsent(pack.first(), PdfActions.ANY_NUMBER);
        return numbers;
    }

    private static int next(PdfTokens table) {
        if (table.next() != PdfTokens.Kind.WORD || table.odd()) {
            throw unreadable();
        }
        return PdfPack.number(List.of(table.text())).orElseThrow(PdfObjects::unreadable);
    }

    /**
     * Behind the end of the line. Programs differ in how many blanks they skip: before what is deflated none can be meant,
     * and what is not packed would be counted from another place.
     */
    private static int data(byte[] file, PdfPack pack) {
        int at = pack.from();
        while (pack.deflated() && has(file, at, ' ')) {
            at++;
        }
        at += has(file, at, '\r') ? 1 : 0;
        at += has(file, at, '\n') ? 1 : 0;
        boolean begins = at < file.length && (pack.deflated() || Character.isDigit(file[at]));
        if (at == pack.from() || !begins) {
            throw unreadable();
        }
        return at;
    }

    private static boolean has(byte[] file, int at, char one) {
        return at < file.length && file[at] == one;
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
