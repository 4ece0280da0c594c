package org.antenna.delivery.sending;

import org.antenna.delivery.obligation.Handover;

/** How an attempt ended, as the ledger counts it. */
public enum AttemptOutcome {
    ACCEPTED,
    REJECTED,
    DEFERRED,
    AMBIGUOUS,
    /** No session came about, or we could not write the mail: nothing was passed. */
    NOT_TRIED;

    private static final int LONGEST_ANSWER = 1_000;

    public static AttemptOutcome of(Handover handover) {
        return switch (handover) {
            case Handover.Accepted _ -> ACCEPTED;
            case Handover.Refused _ -> REJECTED;
            case Handover.Deferred _ -> DEFERRED;
            case Handover.Ambiguous _ -> AMBIGUOUS;
            case Handover.Unreachable _, Handover.Unwritten _ -> NOT_TRIED;
        };
    }

    /** What the relay said, cut to what people read. */
    public static String words(Handover handover) {
        String words = switch (handover) {
            case Handover.Accepted(String answer) -> answer;
            case Handover.Refused(int code, String answer) ->
                answer.startsWith(String.valueOf(code)) ? answer : code + " " + answer;
            case Handover.Deferred(String answer) -> answer;
            case Handover.Ambiguous(String reason) -> reason;
            case Handover.Unreachable(String reason) -> reason;
            case Handover.Unwritten(String reason) -> reason;
        };
        // PostgreSQL keeps no NUL in text, and an answer is what a stranger sent.
        String clean = words.replace("\u0000", "");
        return clean.length() <= LONGEST_ANSWER ? clean : clean.substring(0, LONGEST_ANSWER);
    }
}
