package org.antenna.delivery.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.obligation.Relay;

/** A relay that keeps what it is given and answers as the test says. */
@Alternative
@ApplicationScoped
public class ScriptedRelay implements Relay {
    private static final Function<OutgoingMail, Handover> ACCEPT = mail -> new Handover.Accepted("250 2.0.0 queued");

    private final Queue<OutgoingMail> handed = new ConcurrentLinkedQueue<>();
    private volatile Function<OutgoingMail, Handover> script = ACCEPT;

    @Override
    public Handover hand(OutgoingMail mail) {
        handed.add(mail);
        return script.apply(mail);
    }

    public void answer(Function<OutgoingMail, Handover> answers) {
        script = answers;
    }

    public void accept() {
        script = ACCEPT;
    }

    public List<OutgoingMail> to(String address) {
        return handed.stream().filter(mail -> mail.to().equals(address)).toList();
    }
}
