package org.antenna.subscription.organisation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;

/** A mail domain in lower case, in ASCII: at least two labels of RFC 1035, at most 253 characters. */
public record MailDomain(String name) {
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    public MailDomain {
        if (!isDomain(name)) {
            throw new IllegalArgumentException("Not a mail domain");
        }
    }

    /** @throws Refusal {@code invalid-mail-domain} (400) at this field */
    public static MailDomain of(String given, String field) {
        String name = given.toLowerCase(Locale.ROOT);
        if (!isDomain(name)) {
            throw Refusal.field(field, "invalid-mail-domain", "A domain such as hebei-fao.example, in ASCII.");
        }
        return new MailDomain(name);
    }

    public static boolean isDomain(String name) {
        return name.length() <= 253 && FORM.matcher(name).matches();
    }
}
