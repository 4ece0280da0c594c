package org.antenna.catalog.attachment.file;

/** WebP (RFC 9649): chunks that fill the container exactly. */
final class WebpFile {
    private static final int CONTAINER = 8;
    private static final int FIRST_CHUNK = 12;
    private static final int FRAME = 8;

    private WebpFile() {}

    static void check(Octets file, long mostPixels) {
        Picture.endsAt(file, CONTAINER + file.little(4, 4));
        boolean sized = false;
        long place = FIRST_CHUNK;
        while (place < file.length()) {
            int chunk = Math.toIntExact(place);
            sized |= bounded(file, chunk, mostPixels);
            long length = file.little(chunk + 4, 4);
            place += FRAME + length + length % 2;
        }
        Picture.endsAt(file, place);
        if (!sized) {
            throw Unfit.damaged("The picture has no size.");
        }
    }

    /** Whether the chunk states a size; each that does is bounded, because programs differ in which they believe. */
    private static boolean bounded(Octets file, int chunk, long mostPixels) {
        int content = chunk + FRAME;
        switch (file.latin(chunk, chunk + 4)) {
            case "VP8X" ->
                Picture.bounded(file.little(content + 4, 3) + 1, file.little(content + 7, 3) + 1, mostPixels);
            case "VP8L" -> {
                long packed = file.little(content + 1, 4);
                Picture.bounded((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1, mostPixels);
            }
            case "VP8 " ->
                Picture.bounded(file.little(content + 6, 2) & 0x3FFF, file.little(content + 8, 2) & 0x3FFF, mostPixels);
            default -> {
                return false;
            }
        }
        return true;
    }
}
