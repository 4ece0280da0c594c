/**
 * Organisations in a tree: regions, enterprises, missions, the ministry.
 *
 * <p>Invariants: a code never changes; the tree has no cycle; the organisation above an open one is open. Whoever
 * changes the tree holds its lock alone, whoever relies on its shape until the commit shares it ({@link
 * org.antenna.subscription.organisation.Organisations}). A closed organisation stays closed.
 *
 * <p>Events out: organisation-changed. Within the service: {@link
 * org.antenna.subscription.organisation.OrganisationClosed} and {@link
 * org.antenna.subscription.organisation.OrganisationMoved}, in the transaction of the change.
 */
@NullMarked
package org.antenna.subscription.organisation;

import org.jspecify.annotations.NullMarked;
