package org.antenna.sandbox.process;

import org.jspecify.annotations.Nullable;

/** A part could not be started or stopped. The message is meant for people: what happened and what to do. */
public final class PartFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PartFailed(String message) {
        this(message, null);
    }

    public PartFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
