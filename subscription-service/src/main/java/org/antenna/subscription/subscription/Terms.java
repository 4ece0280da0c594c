package org.antenna.subscription.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What never changes about a subscription.
 *
 * @param organisation code of the organisation whose wish it is
 * @param name as its owner called it
 * @param activatedAt reports released from this moment on match, UTC
 * @param replaces the subscription that ended when this one began
 */
public record Terms(
        UUID id,
        String organisation,
        String name,
        Wish wish,
        Instant activatedAt,
        @Nullable UUID replaces) {}
