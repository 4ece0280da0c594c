package org.antenna.contracts;

import java.util.List;

/**
 * A mission as it stands now. Produced by briefing-catalog; a lower version is ignored.
 *
 * @param hostCountries ISO 3166-1 alpha-2
 */
public record MissionChanged(String code, long version, LocalizedText name, List<String> hostCountries) {}
