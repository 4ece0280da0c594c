package org.antenna.sandbox.cli;

import java.util.List;

/**
 * Some lines of a file, as they are sent.
 *
 * @param firstLine number in the file, from 1
 * @param bytes the lines, each with its end; one that is too long stands empty, so that the numbers stay
 * @param size bytes of the file that it covers
 * @param tooLong numbers of those that are too long to send
 */
record FilePart(long firstLine, byte[] bytes, long size, List<Long> tooLong) {}
