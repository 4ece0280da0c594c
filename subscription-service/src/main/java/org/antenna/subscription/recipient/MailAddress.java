package org.antenna.subscription.recipient;

import java.util.Locale;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.organisation.MailDomain;

/**
 * One mail address: a dot-atom of RFC 5322 (at most 64 characters) at a domain in lower case, together at most 254
 * (RFC 5321). No display name, no comment, no quoting, ASCII only; so nothing that a header could be broken with.
 */
public record MailAddress(String local, MailDomain domain) {
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");

    public MailAddress {
        if (!isLocal(local) || local.length() + 1 + domain.name().length() > 254) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** @throws Refusal {@code invalid-address} (400) at the field {@code address} */
    public static MailAddress of(String given) {
        int at = given.indexOf('@');
        if (at > 0 && given.length() <= 254) {
            String local = given.substring(0, at);
            String domain = given.substring(at + 1).toLowerCase(Locale.ROOT);
            if (isLocal(local) && MailDomain.isDomain(domain)) {
                return new MailAddress(local, new MailDomain(domain));
            }
        }
        throw Refusal.field(
                "address", "invalid-address", "One address such as duty@hebei-fao.example, without a name.");
    }

    private static boolean isLocal(String local) {
        return local.length() <= 64 && LOCAL.matcher(local).matches();
    }

    @Override
    public String toString() {
        return local + "@" + domain.name();
    }
}
