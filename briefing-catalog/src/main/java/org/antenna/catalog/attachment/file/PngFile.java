package org.antenna.catalog.attachment.file;

/** PNG (ISO/IEC 15948): chunks up to IEND, and nothing behind it. */
final class PngFile {
    private static final int SIGNATURE = 8;
    /** Length, type and check sum of a chunk. */
    private static final int FRAME = 12;

    private PngFile() {}

    static void check(Octets file, long mostPixels) {
        if (!file.has(SIGNATURE + 4, "IHDR")) {
            throw Unfit.damaged("The picture has no header.");
        }
        Picture.bounded(file.big(SIGNATURE + 8, 4), file.big(SIGNATURE + 12, 4), mostPixels);
        long place = SIGNATURE;
        boolean last = false;
        while (!last) {
            int chunk = Math.toIntExact(Math.min(place, file.length()));
            last = file.has(chunk + 4, "IEND");
            place += FRAME + file.big(chunk, 4);
        }
        Picture.endsAt(file, place);
    }
}
