/**
 * Mails: how they read ({@code words}, {@code prose}, {@code letter}) and how they reach the relay ({@code smtp}).
 * Nothing here decides who gets a mail or whether it is tried again; that belongs to the obligation.
 */
@NullMarked
package org.antenna.delivery.mail;

import org.jspecify.annotations.NullMarked;
