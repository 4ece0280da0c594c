package org.antenna.contracts;

/** The same words in both languages of the service; neither is empty. */
public record LocalizedText(String zh, String en) {}
