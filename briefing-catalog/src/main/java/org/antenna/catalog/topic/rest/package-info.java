/** The vocabulary over REST: everybody reads, the desk curates. */
@NullMarked
package org.antenna.catalog.topic.rest;

import org.jspecify.annotations.NullMarked;
