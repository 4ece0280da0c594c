package org.antenna.catalog.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.antenna.catalog.reader.AudienceRequest;
import org.antenna.catalog.report.writing.ContentRequest;
import org.jspecify.annotations.Nullable;

/**
 * A report as one line of a file: one rendition, released.
 *
 * @param externalId names it within its mission, up to 200 characters; the same line again changes nothing
 * @param mission code
 * @param language zh or en
 * @param body up to 500,000 characters, as they are kept
 * @param bodyFormat {@code text/plain} or {@code text/markdown} (CommonMark, also when absent), also without {@code text/};
 *     plain text is kept as CommonMark that shows the same, so with escapes where it has characters of markup
 * @param publishedAt ISO 8601, a time with its offset or a day (begins in UTC); the time of the import when absent
 * @param handling CLEAR when absent
 * @param audience absent: what the import says for such lines, else the default of the series, else nobody
 * @param notifies {@code notify} in the line: false keeps it silent in an import that notifies; true says nothing new, a
 *     line alone never notifies
 */
public record ReportLine(
        @Nullable String externalId,
        @Nullable String mission,
        @Nullable String language,
        @Nullable List<@Nullable String> topics,
        @Nullable List<@Nullable String> about,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String bodyFormat,
        @Nullable String series,
        @Nullable String publishedAt,
        @Nullable String handling,
        @Nullable AudienceRequest audience,
        @Nullable List<@Nullable String> sources,
        @JsonProperty("notify") @Nullable Boolean notifies) {

    ContentRequest content() {
        return new ContentRequest(
                series,
                topics,
                about,
                handling == null ? "CLEAR" : handling,
                audience,
                List.of(new ContentRequest.RenditionRequest(language, title, summary, commonMark())),
                sources);
    }

    private @Nullable String commonMark() {
        boolean plain = "text/plain".equals(bodyFormat) || "plain".equals(bodyFormat);
        return plain && body != null ? PlainText.asCommonMark(body) : body;
    }
}
