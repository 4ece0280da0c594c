/**
 * The standard menu: series, topics in two levels, groups of countries. Plain records named by a code that never changes;
 * every change has a version one higher than the last and its event in the same transaction. What is shipped is installed
 * at start where it is missing, and never over a change of the desk ({@code MenuIT}).
 */
@NullMarked
package org.antenna.catalog.menu;

import org.jspecify.annotations.NullMarked;
