package org.antenna.catalog.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.antenna.contracts.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits. Count, facets and topics are of the whole list and come with its first page; the
 * count with the last as well when not every report could be searched.
 *
 * @param items at most as many as asked for; fewer, even none, before the end, where many texts had to be looked into
 * @param next cursor of the page after this one, absent at the end of what was searched. While more reports wait to be filed
 *     than a search looks into, the older of these are not, and the page without a cursor has a count that says
 *     {@code atLeast}
 * @param topics topics whose name is in the words asked for and under which the reader finds reports
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchPage(
        List<Hit> items,

        @Schema(
                description =
                        "Cursor of the page after this one, absent at the end. A page may be short before the end."
                                + " In the midst of a large import the older of its reports are not searched yet: then"
                                + " the last page too has a count, which says atLeast.")
        @Nullable
        String next,

        @Schema(description = "With the first page; with the last when not every report could be searched yet")
        @Nullable
        Count count,

        @Schema(description = "With the first page") @Nullable
        Facets facets,

        @Schema(description = "With the first page: topics named in q, to narrow the search by") @Nullable
        List<NamedTopic> topics) {

    /** @param atLeast there may be more hits: not every text that may match was looked into */
    @Schema(name = "SearchCount")
    public record Count(int hits, boolean atLeast) {}

    public record NamedTopic(String code, LocalizedText label) {}
}
