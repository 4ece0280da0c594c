package org.antenna.catalog.attachment;

import java.util.List;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;

/**
 * What must hold before a file joins the others of its version:
 *
 * <ol>
 *   <li>There are not too many ({@code too-many-attachments}).
 *   <li>Together they are not too large ({@code attachments-too-large-together}).
 *   <li>None has its name, whatever the case ({@code attachment-name-taken}).
 *   <li>None has its content ({@code attachment-exists}).
 * </ol>
 */
final class AttachmentPolicy {
    private AttachmentPolicy() {}

    /** @throws Refusal 409 of the first rule that does not hold */
    static void check(List<Attachment> there, Attachment added, AttachmentSettings settings) {
        int most = settings.mostFiles();
        long mostBytes = settings.mostBytesTogether().asLongValue();
        long together = there.stream().mapToLong(Attachment::size).sum() + added.size();
        need(there.size() < most, "body", "too-many-attachments", "At most " + most + " files go with a version.");
        need(
                together <= mostBytes,
                "body",
                "attachments-too-large-together",
                "The files of a version take at most " + mostBytes + " bytes together.");
        need(
                there.stream()
                        .noneMatch(one ->
                                one.name().value().equalsIgnoreCase(added.name().value())),
                "name",
                "attachment-name-taken",
                "Another file of this version has the name.");
        need(
                there.stream().noneMatch(one -> one.sha256().equals(added.sha256())),
                "body",
                "attachment-exists",
                "This version has the same file under another name.");
    }

    private static void need(boolean holds, String field, String code, String detail) {
        if (!holds) {
            throw new Refusal(409, code, detail, List.of(new FieldError(field, code, detail)));
        }
    }
}
