package org.antenna.catalog.attachment.file;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.antenna.kit.problem.Refusal;

/**
 * Unpacks the parts of one file, and of the files inside it, on one account. All bytes are counted as they come out; of most
 * parts only the beginning is kept. One use.
 */
final class Unpacking {
    private static final int BUFFER = 16_384;
    private static final int HEAD = 65_536;
    private static final int MOST_WHOLE = 16_000_000;
    /** Text of office files packs to a fiftieth at best; a part that gives more than this times its size is a bomb. */
    private static final int MOST_RATIO = 200;
    /** Below it the ratio says nothing. */
    private static final int SMALL = 1_000_000;

    private final FileLimits limits;
    private long unpacked;
    private int parts;

    Unpacking(FileLimits limits) {
        this.limits = limits;
    }

    int partsLeft() {
        return limits.mostParts() - parts;
    }

    /** @param whole keep all of it, as of packed files inside; else its beginning */
    Octets open(Octets file, ZipDirectory.Part part, boolean whole) {
        parts++;
        Kept kept = new Kept(part.packed(), whole);
        if (part.deflated()) {
            inflate(file, part, kept);
        } else {
            kept.take(file.all(), part.data(), part.packed());
        }
        return new Octets(kept.bytes.toByteArray());
    }

    private static void inflate(Octets file, ZipDirectory.Part part, Kept kept) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file.all(), part.data(), part.packed());
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int got = inflater.inflate(buffer);
                if (got == 0 && !inflater.finished()) {
                    throw damaged();
                }
                kept.take(buffer, 0, got);
            }
            if (inflater.getRemaining() != 0) {
                throw damaged();
            }
        } catch (DataFormatException e) {
            throw damaged();
        } finally {
            inflater.end();
        }
    }

    private static Refusal damaged() {
        return Unfit.damaged("A part of the file cannot be unpacked.");
    }

    private final class Kept {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final int packed;
        private boolean whole;
        private long taken;

        private Kept(int packed, boolean whole) {
            this.packed = packed;
            this.whole = whole;
        }

        private void take(byte[] from, int start, int length) {
            whole |= taken == 0 && length > 1 && from[start] == 'P' && from[start + 1] == 'K';
            taken += length;
            unpacked += length;
            if (unpacked > limits.mostUnpackedBytes() || whole && taken > MOST_WHOLE) {
                throw Unfit.unpacksTooLarge("The file unpacks to more than a program should have to hold.");
            }
            if (taken > SMALL && taken / MOST_RATIO > packed) {
                throw Unfit.unpacksTooLarge("A part unpacks to more than " + MOST_RATIO + " times its size.");
            }
            int room = whole ? length : Math.min(length, HEAD - bytes.size());
            bytes.write(from, start, room);
        }
    }
}
