package org.antenna.subscription.organisation;

import org.antenna.kit.problem.Refusal;

/** What people call something: 1 to 200 characters on one line. */
public final class Name {
    private static final int LONGEST = 200;

    private Name() {}

    /** @throws Refusal (400) at this field: {@code text-needed}, {@code text-too-long} or {@code invalid-text} */
    public static void require(String text, String field) {
        if (text.isBlank()) {
            throw Refusal.field(field, "text-needed", "May not be empty.");
        }
        if (text.length() > LONGEST) {
            throw Refusal.field(field, "text-too-long", "At most " + LONGEST + " characters.");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.field(field, "invalid-text", "One line, without control characters.");
        }
    }
}
