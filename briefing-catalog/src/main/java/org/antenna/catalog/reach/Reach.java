package org.antenna.catalog.reach;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whom a version would reach if it were released now, and a page of the list.
 *
 * @param asOf when it was counted, UTC
 * @param notifies false: a minor version, of which nobody is told; then all counts are 0
 * @param organisations with at least one mailbox that would get it
 * @param mailboxes of all of them, each once
 * @param byFrequency the mailboxes by how soon they would get it, each frequency present
 * @param items by code of the organisation
 * @param next cursor of the page after this one, absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reach(
        Instant asOf,
        boolean notifies,
        long organisations,
        long mailboxes,
        @Schema(description = "IMMEDIATE, DAILY and WEEKLY") Map<Frequency, Long> byFrequency,
        List<Reached> items,
        @Nullable String next) {

    /** Of a version of which nobody is told. */
    public static Reach silent(Instant asOf) {
        Map<Frequency, Long> none = new EnumMap<>(Frequency.class);
        for (Frequency frequency : Frequency.values()) {
            none.put(frequency, 0L);
        }
        return new Reach(asOf, false, 0, 0, none, List.of(), null);
    }

    /**
     * An organisation and why: in numbers, because what a rule asks for is its owner's.
     *
     * @param seriesSubscriptions to the series of the report
     * @param rules that fit
     */
    public record Reached(
            String code,
            LocalizedText name,
            OrganisationClass organisationClass,
            long mailboxes,

            @Schema(description = "IMMEDIATE, DAILY and WEEKLY")
            Map<Frequency, Long> byFrequency,

            long seriesSubscriptions,
            long rules) {}
}
