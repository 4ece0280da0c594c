package org.antenna.sandbox.testing;

import java.util.Map;
import java.util.Objects;
import org.antenna.sandbox.mail.InboxClient;

/** What the mail catcher of {@link MailResource} has caught, and the faults it plays. */
public final class TestMail {
    private TestMail() {}

    public static InboxClient inbox() {
        Map<String, String> mail = JvmWide.call("mail");
        return new InboxClient(Objects.requireNonNull(mail.get("inbox")));
    }
}
