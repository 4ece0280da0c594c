package org.antenna.catalog.attachment.file;

/** What all pictures have in common. */
final class Picture {
    private Picture() {}

    /** @param width in pixels, as the file states it: a program that shows it makes room for so many */
    static void bounded(long width, long height, long mostPixels) {
        if (width < 1 || height < 1) {
            throw Unfit.damaged("The picture has no size.");
        }
        if (width > mostPixels / height) {
            throw Unfit.tooManyPixels(mostPixels);
        }
    }

    static void endsAt(Octets file, long end) {
        if (end > file.length()) {
            throw Unfit.damaged("The picture ends before it should.");
        }
        if (end < file.length()) {
            throw Unfit.disguised("body", "Something stands behind the end of the picture.");
        }
    }
}
