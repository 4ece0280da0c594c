/**
 * JSON Lines read one by one: a bad line is listed with its number and reason and spoils no other. Knows no business.
 */
@NullMarked
package org.antenna.catalog.lines;

import org.jspecify.annotations.NullMarked;
