/**
 * The standard menu: its series, named by a code that never changes. Every change has a version one higher than the last
 * and its event in the same transaction. A retired series may be continued by another: no report is released in it from
 * then on, and its subscribers hear of the successor; a chain of successors ends in a series that takes reports.
 *
 * <p>What is shipped (series, topics, groups of countries) is installed at start where it is missing, and never over a
 * change of the desk ({@code MenuIT}).
 */
@NullMarked
package org.antenna.catalog.menu;

import org.jspecify.annotations.NullMarked;
