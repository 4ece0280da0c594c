/**
 * Leaving by the link in a mail. The link is signed, never expires and acts only by POST, so that whatever follows
 * links in mails changes nothing. What leaving means is decided by the obligation behind the link.
 */
@NullMarked
package org.antenna.delivery.departure;

import org.jspecify.annotations.NullMarked;
