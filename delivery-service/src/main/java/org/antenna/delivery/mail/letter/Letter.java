package org.antenna.delivery.mail.letter;

import java.net.URI;
import java.util.List;
import org.antenna.delivery.mail.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its template sees it: every sentence is ready, in the addressee's language and, for text, wrapped.
 *
 * @param language BCP 47, of everything but the reports
 * @param title of a digest, of an alert's report
 * @param line below the title of a digest
 * @param preview what lists of mails show beside the subject
 */
public record Letter(
        Wording words,
        String language,
        String title,
        String line,
        String preview,
        List<Section> sections,
        List<String> reasons,
        String change,
        String leave,
        URI leaveLink,
        String sender) {

    /** @param heading the series; absent in an alert */
    public record Section(@Nullable String heading, List<Piece> pieces) {}

    /**
     * One report.
     *
     * @param number place in the mail, from 1
     * @param language BCP 47, of title, summary and body
     * @param notice absent unless the report is in another language than the mail
     * @param summary may be empty
     * @param body safe HTML, or text
     * @param cut absent unless the body was too long
     */
    public record Piece(
            int number,
            String language,
            String title,
            String origin,
            String about,
            String label,
            String handling,
            @Nullable String notice,
            String summary,
            String body,
            @Nullable String cut,
            List<Source> sources) {}

    /** @param link whether it may be followed */
    public record Source(String text, boolean link) {}
}
