package org.antenna.catalog.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.antenna.catalog.input.Faults;
import org.antenna.contracts.Audience;
import org.antenna.contracts.OrganisationClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowingTest {
    private static final Map<String, Organisation> KNOWN = Map.of(
            "hebei-fao", new Organisation("hebei-fao", 1, OrganisationClass.REGION, "CN-HE", false),
            "closed-fao", new Organisation("closed-fao", 1, OrganisationClass.REGION, "CN-HE", true),
            "guangdong-fao", new Organisation("guangdong-fao", 1, OrganisationClass.REGION, "CN-GD", false));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REGION@CN-HE|+|REGION|+|true",
                "REGION|+|REGION@CN-HE|+|false",
                "REGION@CN-HE|+|REGION@CN|+|true",
                "REGION@CN|+|REGION@CN-HE|+|false",
                "REGION@CN-HE|+|REGION@CN-HE,REGION@CN-GD|+|true",
                "REGION@CN-HE,REGION@CN-BJ|+|REGION@CN-HE|+|false",
                "REGION|+|everyone|+|true",
                "REGION,ENTERPRISE|+|REGION|+|false",
                "everyone|+|everyone|+|true",
                "nobody|+hebei-fao|REGION@CN-HE|+|true",
                "nobody|+hebei-fao|REGION@CN-GD|+|false",
                "nobody|+hebei-fao|nobody|+hebei-fao,guangdong-fao|true",
                "nobody|+nobody-knows|everyone|+|false",
                "nobody|+nobody-knows|nobody|+nobody-knows|true",
                "nobody|+closed-fao|REGION|+|false",
                "REGION@CN-HE|+|nobody|+hebei-fao|false",
                "nobody|+|REGION|+|true",
            })
    void an_audience_is_within_another_or_is_not(
            String narrower, String named, String wider, String widerNamed, boolean within) {
        assertThat(Narrowing.within(audience(narrower, named), audience(wider, widerNamed), KNOWN::get))
                .isEqualTo(within);
    }

    private static Audience audience(String spec, String named) {
        Audience audience = Audiences.parse(new Faults(), "audience", spec);
        List<String> codes = List.of(named.substring(1).split(",", -1));
        return new Audience(
                audience.classes(),
                audience.regions(),
                java.util.Set.copyOf(
                        codes.stream().filter(code -> !code.isEmpty()).toList()));
    }
}
