package org.antenna.catalog.attachment.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;
import org.antenna.catalog.attachment.Files;

/** PDFs by hand, good and bad ones. */
final class Pdfs {
    static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final int CHUNK = 1_000_000;

    private Pdfs() {}

    /** Objects from number 1 on, as they stand in the file. */
    static byte[] of(String... objects) {
        return withTrailer("<< /Root 1 0 R >>", objects);
    }

    static byte[] withTrailer(String trailer, String... objects) {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return Files.latin(pdf.append("trailer\n")
                .append(trailer)
                .append("\nstartxref\n0\n%%EOF\n")
                .toString());
    }

    /** The body of an object: a stream. */
    static String stream(String keys, byte[] data) {
        return "<< " + keys + " /Length " + data.length + " >>\nstream\n" + new String(data, ISO_8859_1)
                + "\nendstream";
    }

    /** A PDF of which all objects but one are packed in that one, as programs write it since version 1.5. */
    static byte[] packed(String... objects) {
        StringBuilder table = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < objects.length; i++) {
            table.append(i + 10).append(' ').append(all.length()).append(' ');
            all.append(objects[i]).append('\n');
        }
        return of(CATALOG, pack(objects.length, table.toString(), all.toString()));
    }

    /** @param table numbers and places of the objects */
    static String pack(int count, String table, String objects) {
        return stream(
                "/Type /ObjStm /N %d /First %d /Filter /FlateDecode".formatted(count, table.length()),
                deflated(table + objects));
    }

    static byte[] deflated(String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(Files.latin(text));
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[10_000];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** Unpacks to so many million zeros. A part of it, written again and again, is as good as packing them all. */
    static byte[] bomb(int millions) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        byte[] zeros = new byte[CHUNK];
        byte[] buffer = new byte[CHUNK];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int length = 0;
        for (int i = 0; i < 2; i++) {
            deflater.setInput(zeros);
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        }
        for (int i = 2; i < millions; i++) {
            out.write(buffer, 0, length);
        }
        deflater.finish();
        out.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        return out.toByteArray();
    }
}
