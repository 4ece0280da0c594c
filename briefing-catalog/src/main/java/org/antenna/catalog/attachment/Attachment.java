package org.antenna.catalog.attachment;

import java.time.Instant;
import java.util.UUID;
import org.antenna.catalog.attachment.file.FileName;
import org.antenna.catalog.attachment.file.FileType;

/**
 * A file without its bytes.
 *
 * @param id given by us, the same in all versions that have the file
 * @param size in bytes
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param addedBy {@code sub}
 */
public record Attachment(
        UUID id, FileName name, FileType type, int size, String sha256, String addedBy, Instant addedAt) {}
