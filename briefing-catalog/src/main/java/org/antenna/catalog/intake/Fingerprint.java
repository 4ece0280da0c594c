package org.antenna.catalog.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.antenna.catalog.reader.AudienceRequest;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether two lines say the same: SHA-256 over what the line itself says, in hex. What the import adds (audience of
 * lines without one, notify) and what the menu says meanwhile are not in it, so the same file is always the same.
 */
final class Fingerprint {
    private Fingerprint() {}

    static String of(ReportLine line) {
        AudienceRequest audience = line.audience();
        String said = Arrays.asList(
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
                        audience == null ? null : list(audience.organisations()))
                .stream()
                .map(Fingerprint::part)
                .collect(Collectors.joining());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String list(@Nullable List<@Nullable String> values) {
        return values == null ? null : values.stream().map(Fingerprint::part).collect(Collectors.joining());
    }

    /** With its length before it, so that no two sequences of parts look alike. */
    private static String part(@Nullable String value) {
        return value == null ? "-;" : value.length() + ":" + value + ";";
    }
}
