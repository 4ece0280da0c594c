package org.antenna.catalog.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A file on the class path of which pages are made. */
public final class PageFile {
    private PageFile() {}

    /** UTF-8, its lines ended by a line feed alone. */
    public static String text(String resource) {
        try (InputStream file = Objects.requireNonNull(PageFile.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
