package org.antenna.matching;

/**
 * Something about a rule that must be mended before it can be kept.
 *
 * @param field path such as {@code rule.allOf[1].text}, positions from 0
 * @param code stable, kebab-case; those of a text are {@code text-} and the code of the query language
 * @param detailZh for readers of Chinese
 * @param detailEn for readers of English
 */
public record RuleProblem(String field, String code, String detailZh, String detailEn) {}
