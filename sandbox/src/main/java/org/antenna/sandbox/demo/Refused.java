package org.antenna.sandbox.demo;

import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.rest.RestClient;

/** A service that does not take the demo data is a defect worth a clear word. */
final class Refused {
    private Refused() {}

    static void unlessSuccess(String what, RestClient.Answer answer) {
        if (!answer.isSuccess()) {
            throw new PartFailed("Demo data: %s is refused with %d %s".formatted(what, answer.status(), answer.body()));
        }
    }
}
