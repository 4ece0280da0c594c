package org.antenna.delivery.mail.smtp;

/** How far the dialogue for one mail has come; named after what was last sent to the relay. */
enum Step {
    SENDER,
    RECIPIENT,
    DATA,
    BODY,
    /** The relay has, or may have, everything: from here on silence says nothing about the mail's fate. */
    FINAL_DOT
}
