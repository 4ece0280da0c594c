/**
 * What the service does about each event: store, match, oblige, in one transaction with the event's id.
 *
 * <p>Events of different keys come in any order, hours apart. Whoever comes last completes the work: a report is matched
 * against all subscriptions, a subscription against the reports since its activation, and a recipient, an organisation, a
 * topic or a country group makes what was waiting for it. The first time that a thing is heard of, all of its past
 * counts. When it changes, reports released up to {@link org.antenna.delivery.intake.LookBack} before the change do, which
 * covers events that overtook each other and does not send old reports to new readers.
 */
@NullMarked
package org.antenna.delivery.intake;

import org.jspecify.annotations.NullMarked;
