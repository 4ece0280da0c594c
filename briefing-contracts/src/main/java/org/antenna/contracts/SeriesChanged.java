package org.antenna.contracts;

/** A series of the standard menu as it stands now. Produced by briefing-catalog; a lower version is ignored. */
public record SeriesChanged(String code, long version, LocalizedText name, boolean retired) {}
