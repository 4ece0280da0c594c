package org.antenna.matching;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of wishes by a short name. */
final class Ids {
    private Ids() {}

    static UUID of(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
