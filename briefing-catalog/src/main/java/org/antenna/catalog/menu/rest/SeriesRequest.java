package org.antenna.catalog.menu.rest;

import org.antenna.catalog.input.Faults;
import org.antenna.catalog.menu.Cadence;
import org.antenna.catalog.menu.Series;
import org.antenna.catalog.reader.AudienceRequest;
import org.antenna.catalog.reader.Audiences;
import org.antenna.contracts.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A series as it shall be.
 *
 * @param code when it is created; absent when it is replaced, or the one of the path
 * @param name up to 100 characters each
 * @param description up to 1000 characters each
 * @param curator code of an organisation
 * @param cadence DAILY, WEEKLY, BIWEEKLY, MONTHLY, QUARTERLY, YEARLY or IRREGULAR
 * @param order place on the menu, lowest first; 1000 unless said otherwise
 * @param defaultAudience of reports that name none; nobody unless said otherwise
 * @param retired takes no new reports; false unless said otherwise
 * @param successor code of the series that continues a retired one; its subscribers are carried over
 */
@Schema(
        requiredProperties = {"name", "description"},
        examples = """
                {"code": "ports", "name": {"zh": "港口动态", "en": "Ports"},
                 "description": {"zh": "各国港口与航运", "en": "Ports and shipping abroad"},
                 "cadence": "MONTHLY", "defaultAudience": {"classes": ["REGION", "ENTERPRISE"]}}""")
public record SeriesRequest(
        @Schema(description = "When it is created", maxLength = 100) @Nullable
        String code,

        @Schema(description = "1 to 100 characters each") @Nullable
        LocalizedText name,

        @Schema(description = "1 to 1000 characters each") @Nullable
        LocalizedText description,

        @Schema(description = "Code of an organisation", maxLength = 100) @Nullable
        String curator,

        @Schema(enumeration = {"DAILY", "WEEKLY", "BIWEEKLY", "MONTHLY", "QUARTERLY", "YEARLY", "IRREGULAR"}) @Nullable
        String cadence,

        @Schema(description = "Place on the menu, lowest first", defaultValue = "1000") @Nullable
        Integer order,

        @Schema(description = "Of reports that name none; absent: nobody") @Nullable
        AudienceRequest defaultAudience,

        @Schema(description = "Takes no new reports", defaultValue = "false") @Nullable
        Boolean retired,

        @Schema(
                description = "Code of the series that continues a retired one; its subscribers are carried over",
                maxLength = 100)
        @Nullable
        String successor) {

    Series series(@Nullable String codeOfPath) {
        Faults faults = new Faults();
        boolean sameCode = code == null || codeOfPath == null || code.equals(codeOfPath);
        faults.need(sameCode, "code", "code-fixed", "A code never changes.");
        Cadence known = cadence == null ? null : faults.constant("cadence", Cadence.class, cadence);
        Series series = new Series(
                faults.code("code", codeOfPath == null ? code : codeOfPath),
                0,
                faults.localized("name", name, 100),
                faults.localized("description", description, 1000),
                curator == null ? null : faults.code("curator", curator),
                known,
                order == null ? 1000 : order,
                defaultAudience == null ? Audiences.NOBODY : defaultAudience.audience(faults, "defaultAudience"),
                Boolean.TRUE.equals(retired),
                successor == null ? null : faults.code("successor", successor),
                null);
        faults.need(
                series.retired() || series.successor() == null,
                "successor",
                "not-retired",
                "Only a retired series is continued by another.");
        faults.refuse();
        return series;
    }
}
