package org.antenna.catalog.menu;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.antenna.contracts.Audience;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A standing line of briefings on the menu.
 *
 * @param version 1 at first, one more with every change; its ETag
 * @param curator organisation that looks after it
 * @param order place on the menu, lowest first
 * @param defaultAudience of reports that name none themselves
 * @param retired takes no new reports; what it has stays readable
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Series(
        String code,
        long version,
        LocalizedText name,
        LocalizedText description,
        @Nullable String curator,
        @Nullable Cadence cadence,
        int order,
        Audience defaultAudience,
        boolean retired) {

    Series withVersion(long another) {
        return new Series(code, another, name, description, curator, cadence, order, defaultAudience, retired);
    }
}
