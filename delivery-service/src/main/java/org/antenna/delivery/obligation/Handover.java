package org.antenna.delivery.obligation;

/** What became of one try to hand a mail to the relay. Answers are the relay's own words, at most some lines. */
public sealed interface Handover {
    /** The relay took it over (2xx after the final dot). Says nothing about the mailbox. */
    record Accepted(String answer) implements Handover {}

    /** 5xx: this mail will never be taken. @param code SMTP reply code, 500 to 599 */
    record Refused(int code, String answer) implements Handover {}

    /** 4xx, or the connection broke before the final dot was sent: nothing was passed, try this mail later. */
    record Deferred(String answer) implements Handover {}

    /**
     * No session came about: no connection, no greeting, TLS or login failed, our sender was refused. Nothing was passed and it says nothing about
     * this mail, so it costs the mail no try; sending pauses as a whole until a session comes about.
     */
    record Unreachable(String reason) implements Handover {}

    /**
     * Our own fault: the mail could not be written, so nothing was offered to the relay. It waits as after a try, or it
     * would be back at once, and is given up as late.
     */
    record Unwritten(String reason) implements Handover {}

    /** Something broke after the final dot may have been sent: it may have been passed. */
    record Ambiguous(String reason) implements Handover {}
}
