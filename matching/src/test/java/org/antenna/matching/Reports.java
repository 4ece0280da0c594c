package org.antenna.matching;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportReleased;

/** The reports and the vocabulary that the tables speak of. */
final class Reports {
    static final Vocabulary VOCABULARY = new Vocabulary(
            Map.of("sport.winter", "sport", "city.venues", "city", "city.smart", "city", "trade.rules", "trade"),
            Map.of(
                    "NORDIC",
                    Set.of("DK", "FI", "IS", "NO", "SE"),
                    "ASEAN",
                    Set.of("TH", "VN", "SG"),
                    "EFTA",
                    Set.of("NO", "IS")));

    static final ReportReleased OSLO_RELEASED = released(
            "embassy-oslo",
            "science-innovation",
            "sport.winter,city.venues",
            "NO",
            new Rendition("zh", "霍尔门科伦跳台的赛后利用", "夏季客流已超过冬季。", "塑料雪道供训练，5G 网络覆盖全场。"),
            new Rendition("en", "The ski jump of Oslo in summer", "", "The operator publishes its accounts."));

    static final ReportFacts OSLO = ReportFacts.of(OSLO_RELEASED);

    static final ReportFacts TOKYO = ReportFacts.of(released(
            "embassy-tokyo", null, "city.smart", "JP", new Rendition("zh", "東京灣區的港口規劃", "", "港口与轨道一体，兼顾奥运场馆。")));

    static final ReportFacts BANGKOK = ReportFacts.of(released(
            "embassy-bangkok",
            "industry-trends",
            "trade.rules,trade",
            "TH,VN",
            new Rendition(
                    "en", "New labelling rules for exporters", "Skis excluded.", "Doping tests are not concerned.")));

    private Reports() {}

    static ReportFacts named(String name) {
        return switch (name) {
            case "oslo" -> OSLO;
            case "tokyo" -> TOKYO;
            case "bangkok" -> BANGKOK;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ReportReleased released(
            String mission, String series, String topics, String about, Rendition... renditions) {
        return new ReportReleased(
                "019bd6f4-3c80-7a51-9d02-5be8c1f0a7e4",
                1,
                mission,
                series,
                Arrays.asList(topics.split(",")),
                Arrays.asList(about.split(",")),
                Handling.CLEAR,
                new Audience(Set.of(), Set.of(), Set.of()),
                List.of(renditions),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                true);
    }
}
