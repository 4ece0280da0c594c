package org.antenna.sandbox.mail;

/** What a relay may do instead of accepting a mail. */
public enum Fault {
    /** The recipient is refused for good: 550. */
    REJECT,
    /** The recipient is refused for now: 451. */
    DEFER,
    /** The mail is kept, but the connection is cut before the answer, so that the sender cannot know. */
    DROP
}
