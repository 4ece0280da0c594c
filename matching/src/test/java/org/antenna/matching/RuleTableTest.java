package org.antenna.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.antenna.matching.index.RuleIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "series=science-innovation                  | oslo    | series[science-innovation]",
                "series=science-innovation                  | bangkok | -",
                "series=science-innovation                  | tokyo   | -",
                "all topic=sport.winter                     | oslo    | topics[sport.winter]",
                "all topic=sport                            | oslo    | topics[sport.winter]",
                "all topic=sport                            | tokyo   | -",
                "all topic=sport.winter.jump                | oslo    | -",
                "all topic=city                             | oslo    | topics[city.venues]",
                "all topic=city,sport,city.venues           | oslo    | topics[city.venues, sport.winter]",
                "all topic=trade                            | bangkok | topics[trade.rules, trade]",
                "all country=NO                             | oslo    | countries[NO]",
                "all country=SE                             | oslo    | -",
                "all country=VN,TH                          | bangkok | countries[VN, TH]",
                "all group=NORDIC                           | oslo    | groups[NORDIC:NO]",
                "all group=ASEAN                            | bangkok | groups[ASEAN:TH, ASEAN:VN]",
                "all group=ASEAN                            | tokyo   | -",
                "all group=UNHEARD                          | oslo    | -",
                "all country=NO group=NORDIC,EFTA           | oslo    | countries[NO] groups[NORDIC:NO, EFTA:NO]",
                "all mission=embassy-oslo                   | oslo    | missions[embassy-oslo]",
                "all mission=embassy-oslo                   | tokyo   | -",
                "all language=en                            | oslo    | languages[en]",
                "all language=EN                            | oslo    | languages[en]",
                "all language=en                            | tokyo   | -",
                "all text=跳台                              | oslo    | words[跳台]",
                "all text=跳臺                              | oslo    | words[跳臺]",
                "all text=\"Ski Jump\"                      | oslo    | words[Ski Jump]",
                "all text=ski                               | bangkok | -",
                "all text=5G网络                            | oslo    | words[5G网络]",
                "all text=湾区 港口                         | tokyo   | words[湾区, 港口]",
                "all text=赛后利用 accounts                 | oslo    | words[赛后利用, accounts]",
                "all text=跳台 -accounts                    | oslo    | -",
                "all text=利用夏季                          | oslo    | -",
                "all topic=sport; all country=NO            | oslo    | topics[sport.winter] countries[NO]",
                "all topic=sport; all country=SE            | oslo    | -",
                "all topic=sport country=JP                 | tokyo   | countries[JP]",
                "all topic=trade text=跳台                  | oslo    | words[跳台]",
                "any topic=trade; any country=NO            | oslo    | countries[NO]",
                "any topic=sport; any country=NO            | oslo    | topics[sport.winter] countries[NO]",
                "any topic=trade; any country=SE            | oslo    | -",
                "all topic=sport; any country=SE; any text=跳台 | oslo | topics[sport.winter] words[跳台]",
                "all topic=sport; any country=SE; any text=冰壶 | oslo | -",
                "all country=NO; none topic=sport           | oslo    | -",
                "all country=JP; none topic=sport           | tokyo   | countries[JP]",
                "all topic=trade; none text=doping          | bangkok | -",
                "all topic=trade; none text=NOT doping      | bangkok | topics[trade.rules, trade]",
                "all topic=trade; none text=兴奋剂; none country=SE | bangkok | topics[trade.rules, trade]",
                "all topic=city; all text=NOT 跳台          | tokyo   | topics[city.smart]",
                "all topic=city; all text=NOT 跳台          | oslo    | -",
                "any text=NOT 跳台; all topic=city          | tokyo   | topics[city.smart]",
            })
    void a_line_of_the_table_holds(String wish, String report, String expected) {
        RuleIndex index = new RuleIndex();
        index.vocabulary(Reports.VOCABULARY);
        index.put(Ids.of("it"), Rules.wish(wish));

        Optional<Reasons> reasons =
                CompiledRule.compile(Rules.wish(wish)).match(Reports.named(report), Reports.VOCABULARY);

        assertThat(reasons.map(RuleTableTest::told).orElse("-")).isEqualTo(expected);
        assertThat(index.match(Reports.named(report))).isEqualTo(reasons.isEmpty() ? List.of() : List.of(Ids.of("it")));
    }

    private static String told(Reasons reasons) {
        StringJoiner told = new StringJoiner(" ");
        tell(told, "series", reasons.series() == null ? List.of() : List.of(reasons.series()));
        tell(told, "topics", reasons.topics());
        tell(told, "countries", reasons.countries());
        tell(told, "groups", reasons.countryGroups());
        tell(told, "missions", reasons.missions());
        tell(told, "languages", reasons.languages());
        tell(told, "words", reasons.words());
        return told.toString();
    }

    private static void tell(StringJoiner told, String name, List<String> values) {
        if (!values.isEmpty()) {
            told.add(name + values);
        }
    }
}
