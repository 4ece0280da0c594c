/** What the vocabulary asks of subscription-service over HTTP. */
@NullMarked
package org.antenna.catalog.topic.http;

import org.jspecify.annotations.NullMarked;
