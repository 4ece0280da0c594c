package org.antenna.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A series of the standard menu as it stands now. Produced by briefing-catalog; a lower version is ignored.
 *
 * @param retired gets no new reports
 * @param successor code of the series that continues a retired one: its subscribers are carried over
 * @param successorSince when it was named, UTC: subscribers hear of what the successor brought since. Present with it
 */
public record SeriesChanged(
        String code,
        long version,
        LocalizedText name,
        boolean retired,
        @Nullable String successor,
        @Nullable Instant successorSince) {

    /** One without a successor. */
    public SeriesChanged(String code, long version, LocalizedText name, boolean retired) {
        this(code, version, name, retired, null, null);
    }
}
