package org.antenna.delivery.reach;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.jspecify.annotations.Nullable;

/**
 * Whom a draft would reach, and a page of the list.
 *
 * @param asOf when it was counted, UTC
 * @param organisations with at least one mailbox that would get it
 * @param mailboxes of all of them
 * @param byFrequency the mailboxes by how soon they would get it, each frequency present
 * @param items by code of the organisation
 * @param next cursor of the page after this one, absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reach(
        Instant asOf,
        long organisations,
        long mailboxes,
        Map<Frequency, Long> byFrequency,
        List<Reached> items,
        @Nullable String next) {
    public Reach {
        items = List.copyOf(items);
    }

    /**
     * An organisation with mailboxes that would get it. Why, is told in numbers: what a rule asks for is its owner's.
     *
     * @param byFrequency each frequency present
     * @param seriesSubscriptions to the series of the draft, that name one of these mailboxes
     * @param rules that fit and name one of these mailboxes
     */
    public record Reached(
            String code,
            LocalizedText name,
            OrganisationClass organisationClass,
            long mailboxes,
            Map<Frequency, Long> byFrequency,
            long seriesSubscriptions,
            long rules) {}
}
