package org.antenna.sandbox.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A file to import, or a copy of what lies under an address.
 *
 * @param copied whether the file is ours to delete
 */
record Source(Path file, boolean copied) implements AutoCloseable {
    private static final long MOST = 100_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int OK = 200;

    /** @throws IOException when it cannot be read, or is larger than 100 MB under an address */
    static Source of(String from) throws IOException {
        if (!from.startsWith("http://") && !from.startsWith("https://")) {
            return new Source(Path.of(from), false);
        }
        Path copy = Files.createTempFile("antenna-import", null);
        try {
            fetch(from, copy);
            return new Source(copy, true);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        if (copied) {
            Files.deleteIfExists(file);
        }
    }

    private static void fetch(String from, Path to) throws IOException {
        try (HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(from)).timeout(PATIENCE).build();
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body();
                    OutputStream out = Files.newOutputStream(to)) {
                if (response.statusCode() != OK) {
                    throw new IOException("the answer is " + response.statusCode());
                }
                copy(in, out);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no address", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            copied += length;
            if (copied > MOST) {
                throw new IOException("it has more than " + MOST + " bytes");
            }
            out.write(buffer, 0, length);
        }
    }
}
