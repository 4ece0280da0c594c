package org.antenna.delivery.sending.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.obligation.Relay;
import org.antenna.delivery.sending.Breaker;
import org.antenna.delivery.sending.Dispatch;
import org.jboss.logging.Logger;

/** Writes one mail and hands it over; always comes back with an answer, whatever is thrown on the way. */
@ApplicationScoped
class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);

    private final Relay relay;
    private final Breaker breaker;
    private final AtWork atWork;

    @Inject
    Sender(Relay relay, Breaker breaker, AtWork atWork) {
        this.relay = relay;
        this.breaker = breaker;
        this.atWork = atWork;
    }

    Handover send(Posting posting) {
        if (!breaker.mayTry(System.nanoTime())) {
            return new Handover.Unreachable("Held back: no session with the relay comes about.");
        }
        OutgoingMail mail;
        try {
            mail = posting.writer().apply(posting.dispatch());
        } catch (Throwable e) {
            LOG.errorf(e, "The mail of %s cannot be written", posting.dispatch().obligation());
            return new Handover.Unwritten("The mail could not be written.");
        }
        return atWork.holds(posting.dispatch().obligation())
                ? hand(posting.dispatch(), mail)
                : new Handover.Unreachable("The lease was too old to begin with.");
    }

    private Handover hand(Dispatch dispatch, OutgoingMail mail) {
        try {
            Handover handover = relay.hand(mail);
            if (handover instanceof Handover.Unreachable(String reason)) {
                LOG.warnf("No session with the relay: %s", reason);
                breaker.unreachable(System.nanoTime());
            } else if (!(handover instanceof Handover.Unwritten)) {
                breaker.answered();
            }
            return handover;
        } catch (Throwable e) {
            LOG.errorf(e, "Handing over the mail of %s failed", dispatch.obligation());
            return new Handover.Ambiguous("Handing over failed on our side.");
        }
    }
}
