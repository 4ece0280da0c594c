/** Classes that break the rules on purpose, so that the tests show that the rules bite. */
@NullMarked
package org.antenna.contracts.wrong;

import org.jspecify.annotations.NullMarked;
