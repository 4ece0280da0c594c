package org.antenna.catalog.report;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.antenna.contracts.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * What an approval is bound to. Each part goes in with its length before it, so that no two contents look alike;
 * renditions and files go in sorted, because a request and the database name them in different orders.
 */
final class ContentHash {
    private final MessageDigest digest;

    private ContentHash(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(Content content) {
        try {
            ContentHash hash = new ContentHash(MessageDigest.getInstance("SHA-256"));
            hash.add(content);
            return HexFormat.of().formatHex(hash.digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Content content) {
        add(content.series());
        add(content.topics());
        add(content.about());
        add(content.handling().name());
        add(sorted(content.audience().classes()));
        add(sorted(content.audience().regions()));
        add(sorted(content.audience().organisations()));
        add(content.sources());
        add(sorted(content.files()));
        number(content.renditions().size());
        for (Rendition rendition : inOneOrder(content.renditions())) {
            add(rendition.language());
            add(rendition.title());
            add(rendition.summary());
            add(rendition.body());
        }
    }

    private void add(Collection<String> values) {
        number(values.size());
        values.forEach(this::add);
    }

    private void add(@Nullable String value) {
        if (value == null) {
            number(-1);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(int value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value).flip());
    }

    private static List<Rendition> inOneOrder(List<Rendition> renditions) {
        return renditions.stream()
                .sorted(Comparator.comparing(Rendition::language))
                .toList();
    }

    private static Collection<String> sorted(Collection<?> values) {
        return values.stream().map(String::valueOf).sorted().toList();
    }
}
