/**
 * Replica of the codes of the standard menu: series, topics, missions, country groups.
 *
 * <p>Truth is in the catalogue; this learns it from catalog.menu.v1 and never forgets a code. Only new subscriptions
 * are checked against it. One that exists is touched only when its series is continued by another, a little later; rules
 * keep the topics that they name, which matching resolves.
 */
@NullMarked
package org.antenna.subscription.vocabulary;

import org.jspecify.annotations.NullMarked;
