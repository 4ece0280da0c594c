package org.antenna.catalog.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stretch of a report in which words asked for stand.
 *
 * @param language of the rendition
 * @param text plain, never HTML; who shows it in a page escapes it
 * @param highlights in order, apart from each other
 */
public record Snippet(
        String language,
        Field field,
        @Schema(description = "Plain text, not HTML") String text,
        List<Highlight> highlights) {

    /** The part of a rendition. */
    @Schema(name = "SnippetField")
    public enum Field {
        @JsonProperty("title")
        TITLE,
        @JsonProperty("summary")
        SUMMARY,
        @JsonProperty("body")
        BODY
    }

    /** In UTF-16 positions of the text: start inclusive, end exclusive. */
    public record Highlight(
            @Schema(description = "UTF-16 position in the text, inclusive")
            int start,

            @Schema(description = "UTF-16 position in the text, exclusive")
            int end) {}
}
