package org.antenna.sandbox.cli;

import java.util.stream.Collectors;
import org.antenna.sandbox.PortName;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.identity.DemoUser;

/** What {@code up} says at its end: where everything is, who one can be, what to try first. */
record Welcome(Sandbox sandbox, String duration) {

    String text() {
        return """

                天线 Antenna is ready (%s).

                  Catalogue     %s/q/swagger-ui
                  Subscription  %s/q/swagger-ui
                  Delivery      %s/q/swagger-ui
                  Inbox         %s                  (every mail that is sent)
                  Login         %s   (issuer)
                  PostgreSQL    127.0.0.1:%d    Kafka %s

                You may be (no password; choose on the login page of a Swagger UI, "Authorize", client id antenna):
                %s

                What to try first
                  1. Look at the inbox: %s
                  2. Walk through it as README.md shows: zhao.min makes a series, li.na subscribes a mailbox to it,
                     wang.jun writes and releases a report; the mail is in the inbox.
                  3. Import your own: ./antenna import FILE --notify --audience everyone

                ./antenna status tells how it is, ./antenna down stops it; data stays. A token for curl:
                  curl -s -d grant_type=password -d client_id=antenna -d username=zhao.min -d password=none %s/token
                """.formatted(
                        duration,
                        sandbox.service("catalog").url(),
                        sandbox.service("subscription").url(),
                        sandbox.service("delivery").url(),
                        sandbox.inboxUrl(),
                        sandbox.issuer(),
                        sandbox.ports().of(PortName.POSTGRES),
                        sandbox.kafka().bootstrap(),
                        people(),
                        sandbox.inboxUrl(),
                        sandbox.issuer());
    }

    private static String people() {
        return DemoUser.all().stream()
                .map(user -> "  %-14s %s, %s, %s"
                        .formatted(user.username(), user.nameEn(), String.join(" ", user.roles()), user.organisation()))
                .collect(Collectors.joining("\n"));
    }
}
