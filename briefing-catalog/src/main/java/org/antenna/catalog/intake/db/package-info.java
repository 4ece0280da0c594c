/** Many reports in few statements. */
@NullMarked
package org.antenna.catalog.intake.db;

import org.jspecify.annotations.NullMarked;
