package org.antenna.catalog.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.kit.problem.Refusal;

/** Takes a file from a draft; versions released before keep it. */
@ApplicationScoped
public class RemoveAttachment {
    private final Drafts drafts;
    private final Attachments attachments;

    @Inject
    public RemoveAttachment(Drafts drafts, Attachments attachments) {
        this.drafts = drafts;
        this.attachments = attachments;
    }

    /**
     * The revision of the report after it.
     *
     * @throws Refusal as {@link Drafts#change}; {@code attachment-not-found} (404) also when the draft has it no longer
     */
    @Transactional
    public long remove(UUID report, ExpectedVersion expected, UUID id) {
        return drafts.change(report, expected, (draft, revision) -> {
            boolean there = attachments.of(report, draft.version()).stream()
                    .anyMatch(one -> one.id().equals(id));
            if (!there) {
                throw Refusal.notFound("attachment");
            }
            attachments.remove(report, draft.version(), id);
            return revision;
        });
    }
}
