package org.antenna.kit.consumer;

/** An event that no repetition can mend: it goes to the dead letters at once. */
public class MalformedEvent extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MalformedEvent(String reason) {
        super(reason);
    }
}
