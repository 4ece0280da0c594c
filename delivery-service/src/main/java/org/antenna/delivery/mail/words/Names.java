package org.antenna.delivery.mail.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Names of countries, languages and zones from the JDK's CLDR, and short lists of names. */
final class Names {
    private Names() {}

    /** @param code ISO 3166-1 alpha-2; an unknown one is named by itself */
    static String country(String code, Locale locale) {
        return Locale.of("", code).getDisplayCountry(locale);
    }

    static String language(String tag, Locale locale) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    }

    static String zone(ZoneId zone, Instant at, Locale locale) {
        boolean summer = zone.getRules().isDaylightSavings(at);
        return TimeZone.getTimeZone(zone).getDisplayName(summer, TimeZone.LONG, locale);
    }

    static DateTimeFormatter pattern(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    /** The first so many names; the rest as {@code more}. */
    static String few(List<String> names, int most, String separator, String more) {
        if (names.size() <= most) {
            return String.join(separator, names);
        }
        return String.join(separator, names.subList(0, most)) + more;
    }
}
