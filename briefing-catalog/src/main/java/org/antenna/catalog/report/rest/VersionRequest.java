package org.antenna.catalog.report.rest;

import org.jspecify.annotations.Nullable;

/** @param kind MINOR (nobody is told), CORRECTION or UPDATE */
public record VersionRequest(@Nullable String kind) {}
