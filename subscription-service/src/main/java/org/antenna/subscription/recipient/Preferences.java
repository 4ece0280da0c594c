package org.antenna.subscription.recipient;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How a recipient wants its mails.
 *
 * @param language {@code zh} or {@code en}
 * @param timeZone IANA name
 * @param digestAt of its digests, local to the zone, to the minute
 */
public record Preferences(String language, String timeZone, LocalTime digestAt) {
    public static final String DEFAULT_TIME_ZONE = "Asia/Shanghai";
    public static final String DEFAULT_DIGEST_AT = "08:00";
    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final Set<String> ZONES = Set.copyOf(ZoneId.getAvailableZoneIds());
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm");

    /** @throws Refusal (400) naming the field that is at fault */
    public static Preferences of(String language, @Nullable String timeZone, @Nullable String digestAt) {
        String zone = timeZone == null ? DEFAULT_TIME_ZONE : timeZone;
        String time = digestAt == null ? DEFAULT_DIGEST_AT : digestAt;
        if (!LANGUAGES.contains(language)) {
            throw Refusal.field("language", "unknown-language", "zh or en.");
        }
        if (!ZONES.contains(zone)) {
            throw Refusal.field("timeZone", "unknown-time-zone", "An IANA name such as Asia/Shanghai.");
        }
        if (!TIME.matcher(time).matches()) {
            throw Refusal.field("digestAt", "invalid-time", "HH:mm from 00:00 to 23:59.");
        }
        return new Preferences(language, zone, LocalTime.parse(time));
    }

    /** {@code HH:mm}. */
    public String digestTime() {
        return FORM.format(digestAt);
    }
}
