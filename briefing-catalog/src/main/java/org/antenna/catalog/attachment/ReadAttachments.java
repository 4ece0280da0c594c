package org.antenna.catalog.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.archive.ReadReports;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Shows the files of the version that the caller reads: of the draft to its editors, of the released one to others. */
@ApplicationScoped
public class ReadAttachments {
    private final ReadReports reports;
    private final Attachments attachments;

    @Inject
    public ReadAttachments(ReadReports reports, Attachments attachments) {
        this.reports = reports;
        this.attachments = attachments;
    }

    /** @param revision of the report, the number in its ETag; null for those who are not its editors */
    public record Listed(@Nullable Long revision, List<Attachment> attachments) {}

    /** @throws Refusal as {@link ReadReports#open} */
    public Listed list(UUID report) {
        ReadReports.Opened opened = reports.open(report);
        @Nullable Long revision = opened.editor() ? opened.dossier().revision() : null;
        return new Listed(revision, attachments.of(report, version(opened)));
    }

    /**
     * Editors find what any version has, others what the released one has.
     *
     * @throws Refusal as {@link ReadReports#open}; {@code attachment-not-found} (404)
     */
    public Attachment find(UUID report, UUID id) {
        ReadReports.Opened opened = reports.open(report);
        return attachments
                .find(report, id)
                .filter(found -> opened.editor()
                        || attachments.of(report, version(opened)).contains(found))
                .orElseThrow(() -> Refusal.notFound("attachment"));
    }

    /**
     * Of what was found for this caller a moment ago.
     *
     * @throws Refusal {@code attachment-not-found} (404) when it was removed since
     */
    public byte[] bytes(Attachment found) {
        return attachments.bytes(found.id()).orElseThrow(() -> Refusal.notFound("attachment"));
    }

    private static int version(ReadReports.Opened opened) {
        return opened.editor()
                ? opened.dossier().newest().version()
                : opened.dossier().requireReleased().version();
    }
}
