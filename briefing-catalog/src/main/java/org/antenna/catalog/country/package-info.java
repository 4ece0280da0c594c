/**
 * Countries by ISO 3166-1, and the named groups in which they are members for a span of days. Groups are shipped as data:
 * a newer release of the service may bring newer memberships, which are told as a new version of the group. A report is
 * about a group's member when the country belonged to it on the day on which the report was published. Proved by {@code
 * MembershipTest} and {@code CountryIT}.
 */
@NullMarked
package org.antenna.catalog.country;

import org.jspecify.annotations.NullMarked;
