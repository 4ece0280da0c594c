/**
 * Journeys through HTTP, mail and the command line only: what a person or a client could do, on all parts running as
 * processes of their own.
 */
package org.antenna.journey;
