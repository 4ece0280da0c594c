package org.antenna.catalog.attachment.file;

/**
 * JPEG (ITU-T T.81): segments up to the end of the image. Phones write further images behind the first (CIPA DC-007); each of
 * them is read in the same way, and nothing else may stand there.
 */
final class JpegFile {
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private final Octets file;
    private final long mostPixels;
    private int place;
    private boolean sized;

    private JpegFile(Octets file, long mostPixels) {
        this.file = file;
        this.mostPixels = mostPixels;
    }

    static void check(Octets file, long mostPixels) {
        JpegFile jpeg = new JpegFile(file, mostPixels);
        do {
            jpeg.image();
            while (jpeg.place < file.length() && file.at(jpeg.place) == 0) {
                jpeg.place++;
            }
        } while (file.has(jpeg.place, "\u00FF\u00D8\u00FF"));
        Picture.endsAt(file, jpeg.place);
    }

    private void image() {
        place += 2;
        sized = false;
        int marker = marker();
        while (marker != END_OF_IMAGE) {
            segment(marker);
            marker = marker();
        }
        if (!sized) {
            throw Unfit.damaged("The picture has no size.");
        }
    }

    /** Bytes before it are compressed data behind the start of a scan, and a fault elsewhere. */
    private int marker() {
        if (file.at(place) != 0xFF) {
            throw Unfit.damaged("The picture is not in order.");
        }
        while (file.at(place) == 0xFF) {
            place++;
        }
        return file.at(place++);
    }

    private void segment(int marker) {
        if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) {
            return;
        }
        int length = Math.toIntExact(file.big(place, 2));
        if (length < 2 || marker == 0) {
            throw Unfit.damaged("The picture is not in order.");
        }
        if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            Picture.bounded(file.big(place + 5, 2), file.big(place + 3, 2), mostPixels);
            sized = true;
        }
        place += length;
        if (marker == START_OF_SCAN) {
            compressed();
        }
    }

    /** Up to the next marker that is no restart. */
    private void compressed() {
        while (file.at(place) != 0xFF || stuffed(file.at(place + 1))) {
            place++;
        }
    }

    private static boolean stuffed(int behind) {
        return behind == 0 || behind >= 0xD0 && behind <= 0xD7;
    }
}
