/**
 * What a file is, by what is in it, and whether it is let in. Nothing is decoded, drawn or run; what is unpacked is
 * counted while it is, and no length or size that a file states is believed.
 */
@NullMarked
package org.antenna.catalog.attachment.file;

import org.jspecify.annotations.NullMarked;
