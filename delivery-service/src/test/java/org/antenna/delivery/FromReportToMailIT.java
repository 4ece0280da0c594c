package org.antenna.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.antenna.sandbox.mail.InboxClient;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.testing.MailResource;
import org.antenna.sandbox.testing.TestMail;
import org.junit.jupiter.api.Test;

/** Everything of this service as it runs: real mails over SMTP, and the link in them. */
@QuarkusTest
@Parts
@QuarkusTestResource(MailResource.class)
class FromReportToMailIT {
    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Test
    void a_mail_names_its_reason_and_leaving_by_its_link_ends_it() throws Exception {
        World.Corner corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        InboxClient inbox = TestMail.inbox();
        var caught = inbox.await(corner.address(), 1, Duration.ofSeconds(30)).getFirst();
        var mail = inbox.read(caught.id());
        assertThat(mail.text()).contains("wish");
        String obligation = ledger.strings("select id::text from obligation where report_id = ?", corner.report)
                .getFirst();
        assertThat(caught.messageId()).contains(obligation);
        Await.until(Duration.ofSeconds(30), () -> ledger.state(corner.report, 1).equals("ACCEPTED"));

        String link = mail.header("List-Unsubscribe").toString().replaceAll("(?s).*<(http[^>]+)>.*", "$1");
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(URI.create(link).getPath())
                .then()
                .statusCode(200);
        UUID next = UUID.randomUUID();
        corner.report(next, 1, true);
        assertThat(ledger.strings("select id::text from obligation where report_id = ?", next))
                .isEmpty();
        assertThat(inbox.to(corner.address())).hasSize(1);
    }
}
