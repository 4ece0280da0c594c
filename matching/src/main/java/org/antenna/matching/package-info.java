/**
 * Which standing wishes a report fits, and why.
 *
 * <p>The usual question is turned round: the wishes lie in an index and the report is the query. Asking every wish about
 * every report would cost as much as there are wishes; so each wish is filed under its <em>gate</em>, a few conditions of
 * which any report that fits must meet at least one ("the mission is Oslo, or the text holds 跳台"). A report looks up
 * what it has, finds the few wishes filed there, and asks only those in full. {@link org.antenna.matching.RuleIndex} is
 * that index. A wish without a gate would have to be asked about every report; it is refused.
 *
 * <p>Topics expand to those above them and countries to their groups on the side of the report, when it is matched: a
 * change of the vocabulary moves no wish.
 *
 * <p>{@code RandomRulesTest} compares the index with a straight evaluation of every rule.
 */
@NullMarked
package org.antenna.matching;

import org.jspecify.annotations.NullMarked;
