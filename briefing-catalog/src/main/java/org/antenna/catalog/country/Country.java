package org.antenna.catalog.country;

import org.antenna.contracts.LocalizedText;

/**
 * A country or region that has a code.
 *
 * @param code ISO 3166-1 alpha-2
 */
public record Country(String code, LocalizedText name) {}
