package org.antenna.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A subscription of the journey and what it must receive, decided here from the line of the file and from nothing of
 * the product's.
 *
 * @param excluded a country whose reports are not wanted
 */
record Wish(
        String name,
        Optional<String> topic,
        Optional<String> country,
        Optional<String> word,
        Optional<String> excluded) {

    boolean fits(JsonNode report) {
        List<String> about = Corpus.strings(report.path("about"));
        return topic.map(code -> Corpus.strings(report.path("topics")).stream()
                                .anyMatch(each -> each.equals(code) || each.startsWith(code + ".")))
                        .orElse(true)
                && country.map(about::contains).orElse(true)
                && word.map(each -> contains(report, each)).orElse(true)
                && excluded.map(each -> !about.contains(each)).orElse(true);
    }

    Map<String, Object> rule() {
        var allOf = new java.util.ArrayList<Map<String, Object>>();
        topic.ifPresent(code -> allOf.add(Map.of("topics", List.of(code))));
        country.ifPresent(code -> allOf.add(Map.of("countries", List.of(code))));
        word.ifPresent(text -> allOf.add(Map.of("text", text)));
        List<Map<String, Object>> noneOf = excluded.<List<Map<String, Object>>>map(
                        code -> List.of(Map.of("countries", List.of(code))))
                .orElse(List.of());
        return Map.of("allOf", allOf, "anyOf", List.of(), "noneOf", noneOf);
    }

    private static boolean contains(JsonNode report, String word) {
        String text = fold(report.path("title").asText()
                + "\n" + report.path("summary").asText() + "\n"
                + report.path("body").asText());
        if (word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            return text.contains(word);
        }
        String other = "[\\p{L}\\p{N}&&[^\\p{IsHan}]]";
        return Pattern.compile("(?<!" + other + ")" + Pattern.quote(fold(word)) + "(?!" + other + ")")
                .matcher(text)
                .find();
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT);
    }
}
