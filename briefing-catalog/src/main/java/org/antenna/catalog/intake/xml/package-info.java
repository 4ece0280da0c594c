/**
 * Feeds as XML and HTML, which strangers write: decoded strictly, parsed without entities, bounded in depth and number, and
 * turned into text that cannot act.
 */
@NullMarked
package org.antenna.catalog.intake.xml;

import org.jspecify.annotations.NullMarked;
