/**
 * The index behind {@link org.antenna.matching.index.RuleIndex}. Read it in this order.
 *
 * <ol>
 *   <li>{@link org.antenna.matching.index.Tokens}: everything that a rule can ask for, a topic, a mission, a phrase, is a
 *       small number, its token. {@link org.antenna.matching.index.Terms} finds the phrases of all rules in one pass over
 *       a text. To match a report is first of all to know the set of its tokens.
 *   <li>{@link org.antenna.matching.index.Formula}: a rule as numbers, such as {@code 7 AND (12 OR 31) AND NOT 5}. Equal
 *       rules become equal numbers, are kept once, and are then called one predicate.
 *   <li>{@link org.antenna.matching.index.Gate}: the tokens under which a predicate is filed. Whatever fits has at least
 *       one of a first set and at least one of a second, and they are the rarest that will do; what they leave unproven is
 *       looked up in the formula.
 *   <li>{@link org.antenna.matching.index.Base}: all predicates by first and second token, in three arrays that never
 *       change; what is asked together lies together. {@link org.antenna.matching.index.Layout} puts them so.
 *   <li>{@link org.antenna.matching.index.Delta}: the changes since the base was built, few and plain.
 *   <li>{@link org.antenna.matching.index.Generation}: a base with its delta. When the delta has grown,
 *       {@link org.antenna.matching.index.Rebuild} makes the next generation from both, beside the running one, with gates
 *       by how often each token was really seen.
 * </ol>
 *
 * <p>One thread writes at a time; readers never wait and take no lock. A reader works with the generation and the version
 * that it found when it began: a rule is there from the version that brought it to the version that removed it, so a
 * replaced rule is seen once, never twice and never as missing.
 */
@NullMarked
package org.antenna.matching.index;

import org.jspecify.annotations.NullMarked;
