package org.antenna.catalog.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.attachment.file.FileInspection;
import org.antenna.catalog.attachment.file.FileLimits;
import org.antenna.catalog.attachment.file.FileName;
import org.antenna.catalog.attachment.file.FileType;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.report.EditableReports;
import org.antenna.catalog.report.marking.Unclassified;
import org.antenna.kit.platform.Ids;
import org.antenna.kit.platform.Sha256;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Adds a file to a draft. */
@ApplicationScoped
public class AddAttachment {
    private final Drafts drafts;
    private final Attachments attachments;
    private final EditableReports editable;
    private final AttachmentSettings settings;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public AddAttachment(
            Drafts drafts,
            Attachments attachments,
            EditableReports editable,
            AttachmentSettings settings,
            Clock clock,
            Ids ids) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.editable = editable;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param revision of the report now: the number in its ETag */
    public record Added(Attachment attachment, long revision) {}

    /** To be asked before a file is taken in, which is costly. @throws Refusal as {@link Drafts#change} */
    public void requireDraft(UUID report, ExpectedVersion expected) {
        drafts.require(report, expected);
    }

    /**
     * The file is looked at before anything is locked; that may take a second for the largest.
     *
     * @param name as the sender calls it; a path and what cannot be seen are left out
     * @throws Refusal {@code classified} (400) for a marking in the name; as {@link FileName#of}, {@link FileInspection#type}, {@link Drafts#change} and
     *     {@link AttachmentPolicy#check}
     */
    @Transactional
    public Added add(UUID report, ExpectedVersion expected, @Nullable String name, byte[] bytes) {
        FileName called = unclassified(FileName.of(name));
        FileType type = new FileInspection(limits()).type(called, bytes);
        return drafts.change(report, expected, (draft, revision) -> {
            Attachment added = new Attachment(
                    ids.next(), called, type, bytes.length, Sha256.hex(bytes), editable.actor(), clock.instant());
            AttachmentPolicy.check(attachments.of(report, draft.version()), added, settings);
            attachments.add(report, draft.version(), added, bytes);
            return new Added(added, revision);
        });
    }

    /** Names stand beside the text of the report. In those of files an underscore stands for what may not, or for a space. */
    private static FileName unclassified(FileName called) {
        Unclassified.fault("name", called.base().replace('_', ' ')).ifPresent(fault -> {
            throw Refusal.fields(List.of(fault));
        });
        return called;
    }

    private FileLimits limits() {
        return new FileLimits(
                settings.mostPixels(), settings.mostUnpackedBytes().asLongValue(), settings.mostParts());
    }
}
