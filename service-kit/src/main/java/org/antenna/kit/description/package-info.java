/** What the OpenAPI descriptions of all services have in common. */
@NullMarked
package org.antenna.kit.description;

import org.jspecify.annotations.NullMarked;
