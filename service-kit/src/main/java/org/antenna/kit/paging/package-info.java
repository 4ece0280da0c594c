/** Lists in pages that survive inserts: an opaque cursor over the last row's sort values. */
@NullMarked
package org.antenna.kit.paging;

import org.jspecify.annotations.NullMarked;
