/** A draft is shown to somebody else, who releases it or gives it back with a remark. */
@NullMarked
package org.antenna.catalog.report.review;

import org.jspecify.annotations.NullMarked;
