/**
 * Replica of the codes of the standard menu: series, topics, missions, country groups.
 *
 * <p>Truth is in the catalogue; this learns it from catalog.menu.v1 and never forgets a code. Only new subscriptions
 * are checked against it: one that exists is not touched by what the menu becomes. Owns nothing, tells nobody.
 */
@NullMarked
package org.antenna.subscription.vocabulary;

import org.jspecify.annotations.NullMarked;
