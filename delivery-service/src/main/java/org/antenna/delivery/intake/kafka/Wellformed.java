package org.antenna.delivery.intake.kafka;

import java.util.function.Supplier;
import org.antenna.kit.consumer.MalformedEvent;

/** An event that fits its schema may still say what cannot be, such as an unknown time zone: no repetition mends that. */
final class Wellformed {
    private Wellformed() {}

    static <T> T of(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(String.valueOf(e.getMessage()));
        }
    }
}
