/** What delivery tells of recipients who left. */
@NullMarked
package org.antenna.subscription.subscription.kafka;

import org.jspecify.annotations.NullMarked;
