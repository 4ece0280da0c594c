package org.antenna.sandbox.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.Session;

/** One mail transaction over SMTP. */
final class Reception implements MessageHandler {
    private final MessageContext context;
    private final MailStore store;
    private final Faults faults;
    private final Clock clock;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";
    private boolean dropping;

    Reception(MessageContext context, MailStore store, Faults faults, Clock clock) {
        this.context = context;
        this.store = store;
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public void from(String address) {
        sender = address;
    }

    @Override
    public void recipient(String address) throws RejectException {
        Optional<Fault> fault = faults.next(address);
        if (fault.isPresent()) {
            switch (fault.get()) {
                case REJECT -> throw new RejectException(550, "5.1.1 No such mailbox");
                case DEFER -> throw new RejectException(451, "4.3.0 Try again later");
                case DROP -> dropping = true;
            }
        }
        recipients.add(address);
    }

    @Override
    public @Nullable String data(InputStream content) throws RejectException, IOException {
        CaughtMail mail = store.add(clock.instant(), sender, recipients, content.readAllBytes());
        if (dropping) {
            ((Session) context).getSocket().close();
            throw new DropConnectionException("dropped");
        }
        return "2.0.0 Kept as " + mail.id();
    }

    @Override
    public void done() {
        // the library makes a new one for each transaction
    }
}
