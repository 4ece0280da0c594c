package org.antenna.catalog.menu;

import java.util.List;
import org.antenna.contracts.LocalizedText;

/**
 * A named group of countries.
 *
 * @param members ISO 3166-1 alpha-2
 */
public record CountryGroup(String code, long version, LocalizedText name, List<String> members) {}
