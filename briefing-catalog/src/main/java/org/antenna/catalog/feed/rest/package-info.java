/** What is public over HTTP: feeds as Atom (RFC 4287), single reports as pages. */
@NullMarked
package org.antenna.catalog.feed.rest;

import org.jspecify.annotations.NullMarked;
