package org.antenna.subscription.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What an organisation wishes to hear of. */
public sealed interface Wish {
    /** A series of the standard menu, by its code. */
    record BySeries(String series) implements Wish {
        @Override
        public String canonical() {
            return "series:" + quoted(series);
        }
    }

    /** A rule over facets and text. */
    record ByRule(Rule rule) implements Wish {
        @Override
        public String canonical() {
            String lists = criteria(rule.allOf()) + criteria(rule.anyOf()) + criteria(rule.noneOf());
            return "rule:" + lists + (rule.stemming() ? "stemming" : "");
        }
    }

    /** The same text for wishes that differ only in order, in repetition or in white space around and within a query. */
    String canonical();

    /** SHA-256 of {@link #canonical()}, in hexadecimal. */
    default String hash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(canonical().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Refusal {@code series-or-rule} (400) unless exactly one of the two is there */
    static Wish of(@Nullable String series, @Nullable Rule rule) {
        if (series != null && rule == null) {
            return new BySeries(series);
        }
        if (rule != null && series == null) {
            return new ByRule(rule);
        }
        throw Refusal.field(series == null ? "series" : "rule", "series-or-rule", "Name either a series or a rule.");
    }

    private static String criteria(List<Criterion> criteria) {
        return criteria.stream().map(Wish::criterion).distinct().sorted().collect(Collectors.joining(",", "[", "]"));
    }

    private static String criterion(Criterion criterion) {
        String text = criterion.text();
        return List.of(
                        codes(criterion.topics()),
                        codes(criterion.countries()),
                        codes(criterion.countryGroups()),
                        codes(criterion.missions()),
                        codes(criterion.languages()),
                        text == null ? "" : quoted(text.strip().replaceAll("\\s+", " ")))
                .toString();
    }

    private static String codes(List<String> codes) {
        return codes.stream().distinct().sorted().map(Wish::quoted).toList().toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
