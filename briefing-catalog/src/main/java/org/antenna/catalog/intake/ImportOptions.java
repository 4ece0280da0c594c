package org.antenna.catalog.intake;

import org.antenna.catalog.input.Faults;
import org.antenna.catalog.reader.Audiences;
import org.antenna.contracts.Audience;
import org.jspecify.annotations.Nullable;

/**
 * What an import says for lines that do not say it themselves.
 *
 * @param notifies true: it is news, unless a line says that it is not; false: it is history, and nobody is mailed,
 *     whatever a line says
 * @param audience null: the default of the series, else nobody
 */
public record ImportOptions(boolean notifies, @Nullable Audience audience) {
    /** @param spec as {@link Audiences#parse} reads it, or null */
    public static ImportOptions of(boolean notifies, @Nullable String spec) {
        if (spec == null || spec.isBlank()) {
            return new ImportOptions(notifies, null);
        }
        Faults faults = new Faults();
        Audience audience = Audiences.parse(faults, "audience", spec);
        faults.refuse();
        return new ImportOptions(notifies, audience);
    }
}
