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

    /** It cannot be looked into as a whole, so nobody can say what it does. */
    static Refusal unreadable(String detail) {
        return Refusal.field("body", "unreadable-attachment", detail);
    }

    static Refusal encrypted() {
        return Refusal.field(
                "body",
                "encrypted-attachment",
                "The file is encrypted, if only against changes: save it without a password and without restrictions.");
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
