package org.antenna.sandbox.process;

import java.util.Optional;

/**
 * One piece of the sandbox that can be started again and again over the same directory and port.
 *
 * <p>{@link #start} on a running part does nothing. All methods throw {@link PartFailed} with a sentence for people.
 */
public interface Part extends AutoCloseable {
    /** Short and fit for a file name, such as {@code kafka}. */
    String name();

    /** Returns when the part answers; finds and keeps what an earlier start left running. */
    void start();

    /** Asks the part to end and waits for it. */
    void stop();

    /** Ends it at once, as {@code kill -9} does; nothing is flushed or said goodbye to. */
    void kill();

    /** Whether it lives and answers. */
    boolean isRunning();

    /** The process it is, when it lives and is a process of its own. */
    default Optional<ProcessHandle> process() {
        return Optional.empty();
    }

    default void restart() {
        stop();
        start();
    }

    @Override
    default void close() {
        stop();
    }
}
