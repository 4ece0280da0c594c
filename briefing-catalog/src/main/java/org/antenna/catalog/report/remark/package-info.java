/**
 * What editors are told about a version while it comes into being: why it was given back, by a person, or why the service
 * did not release it. Remarks are only added. Shown to editors, never to readers.
 */
@NullMarked
package org.antenna.catalog.report.remark;

import org.jspecify.annotations.NullMarked;
