package org.antenna.catalog.attachment.file;

import org.antenna.kit.problem.Refusal;

/** Why a file is not let in: always 400, with the field {@code body} unless its name is at fault. */
final class Unfit {
    private Unfit() {}

    static Refusal unsupported(String detail) {
        return Refusal.field("body", "unsupported-attachment", detail);
    }

    /** It is or could be taken for something else than it says. */
    static Refusal disguised(String field, String detail) {
        return Refusal.field(field, "disguised-attachment", detail);
    }

    static Refusal damaged(String detail) {
        return Refusal.field("body", "damaged-attachment", detail);
    }

    static Refusal active(String detail) {
        return Refusal.field("body", "attachment-with-program", detail);
    }

    static Refusal unpacksTooLarge(String detail) {
        return Refusal.field("body", "attachment-unpacks-too-large", detail);
    }

    static Refusal tooManyPixels(long most) {
        return Refusal.field("body", "picture-too-large", "A picture has at most " + most + " pixels.");
    }
}
