package org.antenna.contracts;

/**
 * One language of one report version.
 *
 * @param language BCP 47, {@code zh} or {@code en}
 * @param summary a few plain sentences; may be empty
 * @param body CommonMark
 */
public record Rendition(String language, String title, String summary, String body) {}
