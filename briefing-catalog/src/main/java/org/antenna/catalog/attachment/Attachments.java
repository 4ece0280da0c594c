package org.antenna.catalog.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of all reports. */
public interface Attachments {
    /** Of one version, in the order in which they were added. */
    List<Attachment> of(UUID report, int version);

    /** In any version of the report. */
    Optional<Attachment> find(UUID report, UUID id);

    Optional<byte[]> bytes(UUID id);

    /** To the draft of that version and those after it. */
    void add(UUID report, int version, Attachment attachment, byte[] bytes);

    /** From the draft of that version and those after it; the versions before keep it. */
    void remove(UUID report, int version, UUID id);
}
