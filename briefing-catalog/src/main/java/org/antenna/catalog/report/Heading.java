package org.antenna.catalog.report;

/** Title and summary in one language. */
public record Heading(String language, String title, String summary) {}
