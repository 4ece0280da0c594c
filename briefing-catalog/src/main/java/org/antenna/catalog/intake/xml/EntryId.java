package org.antenna.catalog.intake.xml;

import com.rometools.rome.feed.synd.SyndEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What an entry is known by: guid or {@code atom:id}, else the link; one longer than an id may be is known by its hash. */
final class EntryId {
    private static final int LONGEST = 200;

    private EntryId() {}

    static @Nullable String of(SyndEntry entry) {
        String uri = entry.getUri();
        String id = uri == null || uri.isBlank() ? entry.getLink() : uri;
        return id == null || id.codePointCount(0, id.length()) <= LONGEST ? id : "sha256:" + hash(id);
    }

    private static String hash(String id) {
        try {
            byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
