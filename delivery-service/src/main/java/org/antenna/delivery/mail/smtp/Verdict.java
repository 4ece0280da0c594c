package org.antenna.delivery.mail.smtp;

import jakarta.mail.MessagingException;
import org.antenna.delivery.obligation.Handover;
import org.jspecify.annotations.Nullable;

/**
 * What a failed handover means, by the step at which it failed and by the relay's reply.
 *
 * <pre>
 *                        4xx        5xx                          connection lost, time out
 *   connect to login     unreachable, whatever happens
 *   MAIL FROM            deferred   unreachable: our sender      deferred
 *   RCPT TO, DATA        deferred   refused; about us: deferred  deferred
 *   the text             --         --                           deferred: without the dot nothing is taken
 *   the final dot        deferred   refused; about us: deferred  ambiguous
 * </pre>
 *
 * <p>A sender that is refused would be refused for every mail: that is our configuration, and must cost no mail a try.
 */
final class Verdict {
    private Verdict() {}

    static Handover of(Step step, @Nullable Reply reply, MessagingException failure) {
        if (reply == null) {
            String reason = "Lost the connection at " + step + ": " + cause(failure);
            return step == Step.FINAL_DOT ? new Handover.Ambiguous(reason) : new Handover.Deferred(reason);
        }
        if (step == Step.FINAL_DOT && !reply.lasting() && reply.code() < 400) {
            return reply.taken() ? new Handover.Accepted(reply.text()) : new Handover.Ambiguous(reply.text());
        }
        if (step == Step.SENDER && reply.lasting()) {
            return new Handover.Unreachable("The relay refuses our sender: " + reply.text());
        }
        return reply.lasting() && !reply.aboutUs()
                ? new Handover.Refused(reply.code(), reply.text())
                : new Handover.Deferred(reply.text());
    }

    static String cause(MessagingException failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return Reply.oneLine(deepest.getClass().getSimpleName() + (message == null ? "" : ": " + message));
    }
}
