package org.antenna.catalog.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.antenna.catalog.reader.AudienceRequest;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two lines or entries say the same: SHA-256 over what they say themselves, in hex. What the import adds
 * (audience of lines without one, notify, everything that is said for a whole feed) and what the menu says meanwhile are
 * not in it, so the same file is always the same.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(ReportLine line) {
        AudienceRequest audience = line.audience();
        return of(Arrays.asList(
                line.language(),
                line.title(),
                line.summary(),
                line.body(),
                line.bodyFormat(),
                line.series(),
                line.publishedAt(),
                line.handling(),
                list(line.topics()),
                list(line.about()),
                list(line.sources()),
                audience == null ? null : list(audience.classes()),
                audience == null ? null : list(audience.regions()),
                audience == null ? null : list(audience.organisations())));
    }

    static String of(List<@Nullable String> parts) {
        StringBuilder said = new StringBuilder(4096);
        parts.forEach(part -> append(said, part));
        try {
            byte[] bytes = said.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String list(@Nullable List<@Nullable String> values) {
        if (values == null) {
            return null;
        }
        StringBuilder list = new StringBuilder();
        values.forEach(value -> append(list, value));
        return list.toString();
    }

    /** With its length before it, so that no two sequences of parts look alike. */
    private static void append(StringBuilder to, @Nullable String value) {
        if (value == null) {
            to.append("-;");
        } else {
            to.append(value.length()).append(':').append(value).append(';');
        }
    }
}
