/**
 * Which standing wishes a report fits, and why.
 *
 * <p>{@link org.antenna.matching.RuleCheck} says what is wrong with a rule; {@link org.antenna.matching.CompiledRule} asks
 * one rule about one report, with reasons and places; {@link org.antenna.matching.index.RuleIndex} asks all of them at
 * once. The README of this module explains the idea.
 *
 * <p>Topics expand to those above them and to those whose place they took, countries to their groups on the day of the
 * report, all on the side of the report, when it is matched: a change of the vocabulary moves no wish.
 *
 * <p>{@code RealTextTest} and {@code RandomRulesTest} compare the index with a straight evaluation of every rule.
 */
@NullMarked
package org.antenna.matching;

import org.jspecify.annotations.NullMarked;
