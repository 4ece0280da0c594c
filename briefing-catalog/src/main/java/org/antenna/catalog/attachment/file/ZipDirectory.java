package org.antenna.catalog.attachment.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antenna.kit.problem.Refusal;

/**
 * The directory of a ZIP (APPNOTE 6.3.10) whose parts fill the file without gaps, in one way only: what one program finds
 * by the directory and another by reading on is the same. No comment, no encryption, no ZIP64, no name twice.
 */
final class ZipDirectory {
    private static final int END = 22;
    private static final int ENTRY = 46;
    private static final int LOCAL = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    /** In bytes; file systems take no longer one. */
    private static final int LONGEST_NAME = 255;
    /** Check sum and sizes that may stand behind a part when it was written in one go. */
    private static final int LONGEST_DESCRIPTOR = 24;

    /** A part as it lies in the file; {@code data} is the place of its first packed byte. */
    record Part(String name, boolean deflated, int start, int data, int packed) {
        int end() {
            return data + packed;
        }
    }

    private ZipDirectory() {}

    /** In the order in which they lie. */
    static List<Part> parts(Octets file, int mostParts) {
        int end = file.length() - END;
        if (end < 0 || !file.has(end, "PK\u0005\u0006") || file.little(end + 20, 2) != 0) {
            throw Unfit.damaged("The file does not end as a packed file does.");
        }
        int count = Math.toIntExact(file.little(end + 10, 2));
        long start = file.little(end + 16, 4);
        if (start + file.little(end + 12, 4) != end || file.little(end + 4, 4) != 0) {
            throw disorder();
        }
        if (count > mostParts) {
            throw Unfit.unpacksTooLarge("The file has more than " + mostParts + " parts.");
        }
        return contiguous(read(file, Math.toIntExact(start), end, count), Math.toIntExact(start));
    }

    private static List<Part> read(Octets file, int start, int end, int count) {
        List<Part> parts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        int place = start;
        for (int i = 0; i < count; i++) {
            Part part = part(file, place);
            if (!names.add(part.name())) {
                throw disorder();
            }
            parts.add(part);
            place += ENTRY + little(file, place + 28) + little(file, place + 30) + little(file, place + 32);
        }
        if (place != end) {
            throw disorder();
        }
        return parts;
    }

    private static Part part(Octets file, int entry) {
        long local = file.little(entry + 42, 4);
        long packed = file.little(entry + 20, 4);
        int flags = little(file, entry + 8);
        int method = little(file, entry + 10);
        int nameLength = little(file, entry + 28);
        if (!file.has(entry, "PK\u0001\u0002") || local + packed > file.length() || (flags & 1) != 0) {
            throw disorder();
        }
        int start = Math.toIntExact(local);
        String name = name(file, entry + ENTRY, nameLength);
        boolean same = file.has(start, "PK\u0003\u0004")
                && little(file, start + 8) == method
                && little(file, start + 26) == nameLength
                && name.equals(name(file, start + LOCAL, nameLength));
        if (!same || method != STORED && method != DEFLATED) {
            throw disorder();
        }
        int data = start + LOCAL + nameLength + little(file, start + 28);
        return new Part(name, method == DEFLATED, start, data, Math.toIntExact(packed));
    }

    private static String name(Octets file, int from, int length) {
        if (length > LONGEST_NAME) {
            throw disorder();
        }
        file.at(from + length - 1);
        String name = new String(file.all(), from, length, UTF_8);
        if (name.contains("..") || name.contains("\\") || name.startsWith("/") || name.indexOf(0) >= 0) {
            throw disorder();
        }
        return name;
    }

    private static List<Part> contiguous(List<Part> parts, int directory) {
        List<Part> sorted =
                parts.stream().sorted(Comparator.comparingInt(Part::start)).toList();
        int place = 0;
        for (Part part : sorted) {
            if (part.start() < place || part.start() > place + (place == 0 ? 0 : LONGEST_DESCRIPTOR)) {
                throw disorder();
            }
            place = part.end();
        }
        if (place > directory || directory > place + LONGEST_DESCRIPTOR) {
            throw disorder();
        }
        return sorted;
    }

    private static int little(Octets file, int place) {
        return Math.toIntExact(file.little(place, 2));
    }

    private static Refusal disorder() {
        return Unfit.damaged("The packed file is not in order, or encrypted.");
    }
}
