package org.antenna.contracts;

/** TLP 2.0 label for people (FIRST.org, August 2022). RED does not exist here: such a report is refused. */
public enum Handling {
    CLEAR,
    GREEN,
    AMBER,
    AMBER_STRICT;

    /** As printed in mails and on screen: {@code TLP:AMBER+STRICT}. */
    public String label() {
        return "TLP:" + name().replace('_', '+');
    }
}
