package org.antenna.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.antenna.contracts.ReportReleased;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private static final ReportReleased OSLO = Reports.OSLO_RELEASED;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "all text=跳臺             | 跳臺 zh TITLE 跳台",
                "all text=训练             | 训练 zh BODY 训练",
                "all text=5g               | 5g zh BODY 5G",
                "all text=\"Ski jump\"   | Ski jump en TITLE ski jump",
                "all text=the              | the en TITLE The; the en BODY The",
                "all text=客流 accounts    | 客流 zh SUMMARY 客流; accounts en BODY accounts",
                "all text=客流 OR 冰壶     | 客流 zh SUMMARY 客流",
                "all text=客流 -冰壶       | 客流 zh SUMMARY 客流",
                "all text=客流 -accounts   | -",
                "all country=NO            | -",
                "any text=冰壶; any text=跳台 | 跳台 zh TITLE 跳台",
                "all country=NO; none text=跳台 | -",
            })
    void a_word_is_shown_where_it_stands(String wish, String expected) {
        List<Place> places = CompiledRule.compile(Rules.wish(wish)).places(OSLO);

        assertThat(
                        places.isEmpty()
                                ? "-"
                                : String.join(
                                        "; ",
                                        places.stream().map(PlacesTest::told).toList()))
                .isEqualTo(expected);
    }

    private static String told(Place place) {
        return "%s %s %s %s".formatted(place.word(), place.language(), place.field(), shown(place));
    }

    private static String shown(Place place) {
        return OSLO.renditions().stream()
                .filter(rendition -> rendition.language().equals(place.language()))
                .map(rendition -> switch (place.field()) {
                    case TITLE -> rendition.title();
                    case SUMMARY -> rendition.summary();
                    case BODY -> rendition.body();
                })
                .findFirst()
                .orElseThrow()
                .substring(place.start(), place.end());
    }
}
