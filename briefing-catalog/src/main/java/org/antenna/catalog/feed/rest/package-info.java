/** Public feeds over HTTP, as Atom (RFC 4287). */
@NullMarked
package org.antenna.catalog.feed.rest;

import org.jspecify.annotations.NullMarked;
