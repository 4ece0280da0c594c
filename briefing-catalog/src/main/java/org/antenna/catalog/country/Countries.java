package org.antenna.catalog.country;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.antenna.contracts.LocalizedText;

/** All codes of ISO 3166-1 alpha-2 that the JDK knows, under the names of its CLDR. */
public final class Countries {
    /** CLDR gives the bare name; the ministry writes it as ISO 3166-1 means it, as a part of China. */
    private static final Map<String, LocalizedText> OTHERWISE =
            Map.of("TW", new LocalizedText("中国台湾", "Taiwan, China"));

    private static final Map<String, Country> ALL = read();

    private Countries() {}

    /** Sorted by code. */
    public static List<Country> all() {
        return List.copyOf(ALL.values());
    }

    private static Map<String, Country> read() {
        Map<String, Country> countries = new TreeMap<>();
        Arrays.stream(Locale.getISOCountries()).forEach(code -> countries.put(code, new Country(code, name(code))));
        return countries;
    }

    private static LocalizedText name(String code) {
        Locale country = Locale.of("", code);
        return OTHERWISE.getOrDefault(
                code,
                new LocalizedText(
                        country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE),
                        country.getDisplayCountry(Locale.ENGLISH)));
    }
}
