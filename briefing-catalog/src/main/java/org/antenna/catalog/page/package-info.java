/**
 * What pages of this service have in common: a style that stands in the page and that its policy knows by its hash, and the
 * files that they are made of.
 */
@NullMarked
package org.antenna.catalog.page;

import org.jspecify.annotations.NullMarked;
