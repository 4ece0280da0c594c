package org.antenna.catalog.intake.xml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as feeds write them: RFC 822 as RSS has it, with years of two or four digits and its zone names, or the profile of ISO
 * 8601 that Atom and Dublin Core use, down to a year. The day of the week is not compared: many feeds translate it or have it
 * wrong. A time of day without a zone is none.
 */
final class FeedTime {
    private static final Pattern RFC_822 =
            Pattern.compile("(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})\\s+([A-Za-z]{3})[a-z]*\\.?\\s+"
                    + "(\\d{4}|\\d{2})\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s+([+-]\\d{4}|[A-Za-z]{1,4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("ut", "+0000"),
            Map.entry("utc", "+0000"),
            Map.entry("gmt", "+0000"),
            Map.entry("z", "+0000"),
            Map.entry("est", "-0500"),
            Map.entry("edt", "-0400"),
            Map.entry("cst", "-0600"),
            Map.entry("cdt", "-0500"),
            Map.entry("mst", "-0700"),
            Map.entry("mdt", "-0600"),
            Map.entry("pst", "-0800"),
            Map.entry("pdt", "-0700"));
    /** RFC 2822, 4.3: two digits from 50 on are of the last century. */
    private static final int CENTURY = 50;

    private static final int LAST_YEAR = 9999;

    private FeedTime() {}

    /** In ISO 8601, as lines have it; empty when it cannot be read. */
    static Optional<String> iso(String written) {
        String text = written.strip();
        try {
            Matcher rfc = RFC_822.matcher(text);
            return Optional.of(rfc.matches() ? rfc822(rfc) : iso8601(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String rfc822(Matcher rfc) {
        int month = MONTHS.indexOf(rfc.group(2).toLowerCase(Locale.ROOT)) + 1;
        String zone = ZONES.getOrDefault(rfc.group(7).toLowerCase(Locale.ROOT), rfc.group(7));
        int year = Integer.parseInt(rfc.group(3));
        if (rfc.group(3).length() == 2) {
            year += year < CENTURY ? 2000 : 1900;
        }
        int second = rfc.group(6) == null ? 0 : Integer.parseInt(rfc.group(6));
        return OffsetDateTime.of(
                        year,
                        month,
                        Integer.parseInt(rfc.group(1)),
                        Integer.parseInt(rfc.group(4)),
                        Integer.parseInt(rfc.group(5)),
                        second,
                        0,
                        ZoneOffset.of(zone))
                .toInstant()
                .toString();
    }

    private static String iso8601(String text) {
        return switch (text.length()) {
            case 4 -> Year.parse(text).atDay(1).toString();
            case 7 -> YearMonth.parse(text).atDay(1).toString();
            case 10 -> LocalDate.parse(text).toString();
            default -> {
                OffsetDateTime time = OffsetDateTime.parse(text);
                if (time.getYear() < 0 || time.getYear() > LAST_YEAR) {
                    throw new DateTimeException("No year of four digits");
                }
                yield time.toInstant().toString();
            }
        };
    }
}
