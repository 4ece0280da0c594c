package org.antenna.kit.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** New identifiers: UUID version 7 (RFC 9562), which sort by the millisecond they were made in. */
@ApplicationScoped
public class Ids {
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long time = clock.millis() << 16;
        long version = 0x7000L | (random.nextInt() & 0x0FFFL);
        long variant = 0x8000_0000_0000_0000L;
        return new UUID(time | version, variant | (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL));
    }
}
