package org.antenna.catalog.attachment.rest;

import java.util.List;
import org.antenna.catalog.attachment.Attachment;

/**
 * The files of one version; there are too few for pages.
 *
 * @param items in the order in which they were added
 */
public record AttachmentList(List<AttachmentView> items) {
    static AttachmentList of(List<Attachment> attachments) {
        return new AttachmentList(attachments.stream().map(AttachmentView::of).toList());
    }
}
