/**
 * Files read piece by piece, as JSON Lines or entries of a feed: a bad piece is listed with its place and reason and spoils
 * no other. Knows no business.
 */
@NullMarked
package org.antenna.catalog.lines;

import org.jspecify.annotations.NullMarked;
