package org.antenna.catalog.attachment.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Bytes read at places that the file itself names: outside of it the file is refused as damaged. */
record Octets(byte[] all) {
    int length() {
        return all.length;
    }

    int at(int place) {
        if (place < 0 || place >= all.length) {
            throw Unfit.damaged("The file ends before it should.");
        }
        return all[place] & 0xFF;
    }

    /** Most significant byte first. */
    long big(int place, int bytes) {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value = value << 8 | at(place + i);
        }
        return value;
    }

    /** Least significant byte first. */
    long little(int place, int bytes) {
        long value = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            value = value << 8 | at(place + i);
        }
        return value;
    }

    boolean has(int place, String latin) {
        byte[] wanted = latin.getBytes(ISO_8859_1);
        return place >= 0
                && place <= all.length - wanted.length
                && Arrays.equals(all, place, place + wanted.length, wanted, 0, wanted.length);
    }

    /** Byte for character; the part that lies outside of the file is left out. */
    String latin(int from, int to) {
        int start = Math.clamp(from, 0, all.length);
        return new String(all, start, Math.clamp(to, start, all.length) - start, ISO_8859_1);
    }
}
