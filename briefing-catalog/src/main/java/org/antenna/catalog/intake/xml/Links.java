package org.antenna.catalog.intake.xml;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses out of feeds: absolute, http or https, ASCII, without the parameters by which campaigns follow readers. */
final class Links {
    private static final Set<String> FOLLOWERS = Set.of(
            "fbclid", "gclid", "dclid", "msclkid", "yclid", "mc_cid", "mc_eid", "igshid", "_hsenc", "_hsmi", "spm");
    private static final int LONGEST = 1_000;
    private static final String KEPT = "-._~:/?#@!$&'*+,;=%";

    private Links() {}

    /** @return null when it is not such an address, nor relative to the base, or has more than 1,000 characters */
    static @Nullable String absolute(@Nullable String base, @Nullable String link) {
        if (link == null || link.isBlank()) {
            return null;
        }
        try {
            URI address = URI.create(encoded(link.strip()));
            URI found = address.isAbsolute() || base == null
                    ? address
                    : URI.create(encoded(base.strip())).resolve(address);
            boolean web = "http".equalsIgnoreCase(found.getScheme()) || "https".equalsIgnoreCase(found.getScheme());
            if (!web || found.getHost() == null) {
                return null;
            }
            String text = unfollowed(found.toString());
            return text.length() <= LONGEST ? text : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String unfollowed(String address) {
        int query = address.indexOf('?');
        int fragment = address.indexOf('#');
        if (query < 0 || fragment >= 0 && fragment < query) {
            return address;
        }
        int end = fragment < 0 ? address.length() : fragment;
        String kept = Arrays.stream(address.substring(query + 1, end).split("&"))
                .filter(parameter -> !follows(parameter.split("=", 2)[0].toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("&"));
        return address.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept) + address.substring(end);
    }

    private static boolean follows(String name) {
        return name.startsWith("utm_") || FOLLOWERS.contains(name);
    }

    /** What an address may not hold as it is, in percent; parentheses too, which end a link of CommonMark. */
    private static String encoded(String link) {
        StringBuilder ascii = new StringBuilder(link.length());
        link.codePoints().forEach(character -> {
            boolean plain = character < 0x80 && (Character.isLetterOrDigit(character) || KEPT.indexOf(character) >= 0);
            if (plain) {
                ascii.appendCodePoint(character);
            } else {
                for (byte each : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
                    ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
                }
            }
        });
        return ascii.toString();
    }
}
