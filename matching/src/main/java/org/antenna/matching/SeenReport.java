package org.antenna.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.antenna.matching.Condition.Facet;
import org.antenna.text.Text;

/** A report in the light of a vocabulary: each condition that it meets, with what of the report meets it. */
final class SeenReport {
    private final Map<Condition, Set<String>> met = new HashMap<>();
    private final Text text;

    SeenReport(ReportFacts report, Vocabulary vocabulary) {
        text = report.text();
        String series = report.series();
        if (series != null) {
            meet(Facet.SERIES, series, series);
        }
        report.topics().forEach(topic -> vocabulary.upwards(topic).forEach(code -> meet(Facet.TOPIC, code, topic)));
        meet(Facet.MISSION, report.mission(), report.mission());
        report.languages().forEach(this::meetLanguage);
        report.about().forEach(country -> meet(Facet.COUNTRY, country, country));
        vocabulary
                .groups()
                .forEach((group, members) -> report.about().stream()
                        .filter(members::contains)
                        .forEach(country -> meet(Facet.COUNTRY_GROUP, group, group + ":" + country)));
    }

    Text text() {
        return text;
    }

    boolean meets(Condition condition) {
        return met.containsKey(condition);
    }

    /** What of the report meets the condition, in the order of the report; empty when nothing does. */
    Set<String> meeting(Condition condition) {
        return met.getOrDefault(condition, Set.of());
    }

    /** Everything under which a wish that fits may be filed. */
    List<Condition> conditions() {
        List<Condition> all = new ArrayList<>(met.keySet());
        text.anchors().forEach(anchor -> all.add(new Condition(Facet.ANCHOR, anchor)));
        return all;
    }

    /** RFC 4647 basic filtering: {@code zh-Hans} is met by the range {@code zh} too. */
    private void meetLanguage(String language) {
        String range = language.toLowerCase(Locale.ROOT);
        while (true) {
            meet(Facet.LANGUAGE, range, language);
            int dash = range.lastIndexOf('-');
            if (dash < 0) {
                return;
            }
            range = range.substring(0, dash);
        }
    }

    private void meet(Facet facet, String value, String by) {
        met.computeIfAbsent(new Condition(facet, value), condition -> new LinkedHashSet<>())
                .add(by);
    }
}
