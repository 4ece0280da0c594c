/** Files of reports over REST: bytes in and out, as a file to keep and never as a page to show. */
@NullMarked
package org.antenna.catalog.attachment.rest;

import org.jspecify.annotations.NullMarked;
