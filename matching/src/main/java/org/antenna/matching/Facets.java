package org.antenna.matching;

import java.util.Locale;
import org.antenna.matching.Condition.Facet;

/** Every value of a facet that a report meets: topics with those that they stand for, countries with their groups then. */
public final class Facets {
    private Facets() {}

    /** Receives a value that is met, and what of the report meets it. May receive the same more than once. */
    public interface Sink {
        void meet(Facet facet, String value, String by);
    }

    /** All of them, in the order of the report. */
    public static void of(ReportFacts report, Vocabulary vocabulary, Sink sink) {
        String series = report.series();
        if (series != null) {
            sink.meet(Facet.SERIES, series, series);
        }
        for (String topic : report.topics()) {
            for (String code : vocabulary.upwards(topic)) {
                sink.meet(Facet.TOPIC, code, topic);
            }
        }
        sink.meet(Facet.MISSION, report.mission(), report.mission());
        for (String language : report.languages()) {
            meetLanguage(language, sink);
        }
        for (String country : report.about()) {
            sink.meet(Facet.COUNTRY, country, country);
            for (String group : vocabulary.groupsOf(country, report.publishedOn())) {
                sink.meet(Facet.COUNTRY_GROUP, group, country);
            }
        }
    }

    /** RFC 4647 basic filtering: {@code zh-Hans} is met by the range {@code zh} too. */
    private static void meetLanguage(String language, Sink sink) {
        String range = language.toLowerCase(Locale.ROOT);
        while (true) {
            sink.meet(Facet.LANGUAGE, range, language);
            int dash = range.lastIndexOf('-');
            if (dash < 0) {
                return;
            }
            range = range.substring(0, dash);
        }
    }
}
