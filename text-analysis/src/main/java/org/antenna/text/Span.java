package org.antenna.text;

/** A stretch of the original string, in UTF-16 positions: {@code start} inclusive, {@code end} exclusive. */
public record Span(int start, int end) {}
