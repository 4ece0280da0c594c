/** What a draft would reach, over REST: for briefing-catalog, with the token of the person who asks there. */
@NullMarked
package org.antenna.delivery.reach.rest;

import org.jspecify.annotations.NullMarked;
