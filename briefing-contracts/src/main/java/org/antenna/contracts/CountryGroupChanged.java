package org.antenna.contracts;

import java.util.List;

/**
 * A named group of countries as it stands now. Produced by briefing-catalog; a lower version is ignored.
 *
 * @param members ISO 3166-1 alpha-2
 */
public record CountryGroupChanged(String code, long version, LocalizedText name, List<String> members) {}
