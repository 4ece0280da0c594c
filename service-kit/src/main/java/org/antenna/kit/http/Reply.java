package org.antenna.kit.http;

/** What came of a question. {@link #toString} says it in words for a log. */
public sealed interface Reply<T> {
    /** Status 200, and a body that could be read. */
    record Given<T>(T value) implements Reply<T> {}

    /**
     * Any other status.
     *
     * @param by name of the neighbour
     * @param code of the problem details; empty where there are none
     */
    record Refused<T>(String by, int status, String code) implements Reply<T> {
        @Override
        public String toString() {
            return by + " answers " + status + (code.isEmpty() ? "" : " " + code);
        }
    }

    /**
     * No answer in time, or none that can be read.
     *
     * @param by name of the neighbour
     */
    record Missing<T>(String by, String why) implements Reply<T> {
        @Override
        public String toString() {
            return by + " does not answer (" + why + ")";
        }
    }
}
