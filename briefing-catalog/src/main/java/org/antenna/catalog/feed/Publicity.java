package org.antenna.catalog.feed;

import org.antenna.catalog.menu.Series;
import org.antenna.catalog.reader.Audiences;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;

/** What anybody may know; the only place where this is decided. {@code PublicSql} says the same in SQL. */
public final class Publicity {
    private Publicity() {}

    /** @param released whether this version is the released one, and not a draft, superseded or withdrawn */
    public static boolean version(boolean released, Handling handling, Audience audience) {
        return released && everyone(handling, audience);
    }

    /** Whether anybody could read it as long as it was released. */
    public static boolean everyone(Handling handling, Audience audience) {
        return handling == Handling.CLEAR && Audiences.everyone(audience);
    }

    public static boolean series(Series series) {
        return Audiences.everyone(series.defaultAudience());
    }
}
