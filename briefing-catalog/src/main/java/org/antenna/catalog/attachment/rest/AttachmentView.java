package org.antenna.catalog.attachment.rest;

import java.time.Instant;
import java.util.UUID;
import org.antenna.catalog.attachment.Attachment;

/**
 * A file of a report.
 *
 * @param type media type, found by content
 * @param size in bytes
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param addedAt UTC
 */
public record AttachmentView(UUID id, String name, String type, int size, String sha256, Instant addedAt) {
    static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id(),
                attachment.name().value(),
                attachment.type().mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.addedAt());
    }
}
