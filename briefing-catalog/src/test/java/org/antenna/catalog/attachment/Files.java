package org.antenna.catalog.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as programs write them, for tests to send and to spoil. */
public final class Files {
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>
            """;

    private Files() {}

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"
                .getBytes(ISO_8859_1);
    }

    /** A small picture in the format that ImageIO knows by that name. */
    public static byte[] picture(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out)) {
                throw new IllegalStateException("No writer of " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A lossless WebP of 20 by 10 as far as its header goes. */
    public static byte[] webp() {
        int size = 19 | 9 << 14;
        byte[] bytes = latin("RIFF\u0012\0\0\0WEBPVP8L\u0005\0\0\0\u002F----\0");
        for (int i = 0; i < 4; i++) {
            bytes[21 + i] = (byte) (size >> 8 * i);
        }
        return bytes;
    }

    public static byte[] docx() {
        return zip(document());
    }

    /** @param kind such as {@code spreadsheetml.sheet} */
    public static byte[] office(String kind) {
        Map<String, byte[]> parts = document();
        parts.put("[Content_Types].xml", TYPES.formatted(kind).getBytes(UTF_8));
        return zip(parts);
    }

    /** The parts of a document, to add some to. */
    public static Map<String, byte[]> document() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                TYPES.formatted("wordprocessingml.document").getBytes(UTF_8));
        parts.put("_rels/.rels", "<?xml version=\"1.0\"?><Relationships/>".getBytes(UTF_8));
        parts.put("word/document.xml", "<?xml version=\"1.0\"?><!-- x --><w:document xmlns:w=\"w\"/>".getBytes(UTF_8));
        return parts;
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    public static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }
}
