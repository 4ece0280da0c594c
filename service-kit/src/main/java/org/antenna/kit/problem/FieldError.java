package org.antenna.kit.problem;

/**
 * One place in a request that is at fault.
 *
 * @param field path such as {@code rule.allOf[1].text}; a query parameter or header by its name
 * @param code stable, kebab-case
 * @param detail for people
 */
public record FieldError(String field, String code, String detail) {}
