/**
 * The menu over REST: everybody reads, the desk curates.
 */
@NullMarked
package org.antenna.catalog.menu.rest;

import org.jspecify.annotations.NullMarked;
