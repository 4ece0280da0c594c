package org.antenna.sandbox.mail;

import java.nio.file.Path;
import org.antenna.sandbox.process.EndOfProcess;

/** The JVM that is the mail catcher. Arguments: directory, SMTP port, inbox port. */
public final class MailNode {
    private MailNode() {}

    public static void main(String[] arguments) {
        MailCatcher catcher =
                new MailCatcher(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        catcher.start();
        EndOfProcess.await(catcher);
    }
}
