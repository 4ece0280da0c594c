package org.antenna.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.antenna.delivery.departure.rest.RememberedDepartures;
import org.antenna.delivery.mail.letter.Samples;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.obligation.MailWriter;
import org.antenna.delivery.obligation.OutgoingMail;
import org.antenna.delivery.obligation.Relay;
import org.antenna.sandbox.mail.InboxClient;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.MailResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.antenna.sandbox.testing.TestMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writer and relay as the service has them, against the sandbox's mail catcher. */
@QuarkusTest
@TestProfile(RememberedDepartures.InUse.class)
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "delivery"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(MailResource.class)
class MailIT {
    @Inject
    MailWriter writer;

    @Inject
    Relay relay;

    @Test
    void a_digest_arrives_as_it_was_written() throws Exception {
        OutgoingMail mail = to("digest@fao.hebei.example", writer.digest(Samples.digest("zh")));
        assertThat(hand(mail)).isInstanceOf(Handover.Accepted.class);
        InboxClient inbox = TestMail.inbox();
        var caught = inbox.to("digest@fao.hebei.example").getLast();
        var read = inbox.read(caught.id());
        assertThat(caught.subject()).isEqualTo(mail.subject());
        assertThat(read.header("Message-ID")).contains(mail.messageId());
        assertThat(caught.to()).containsExactly("digest@fao.hebei.example");
        assertThat(read.text().strip().lines())
                .containsExactlyElementsOf(mail.text().strip().lines().toList());
        assertThat(read.html()).contains("因为贵单位的订阅“冬季运动场馆与训练”");
        assertThat(read.header("List-Unsubscribe-Post")).contains("List-Unsubscribe=One-Click");
        assertThat(read.header("X-Antenna-Handling")).contains("TLP:GREEN");
    }

    @ParameterizedTest
    @CsvSource({
        "x@reject.example, Refused",
        "x@defer.example, Deferred",
        "x@drop.example, Ambiguous",
        "x@fao.hebei.example, Accepted"
    })
    void the_catchers_faults_have_their_meaning(String address, String meaning) throws Exception {
        OutgoingMail mail = to(address, writer.alert(Samples.alert("en")));
        assertThat(hand(mail).getClass().getSimpleName()).isEqualTo(meaning);
    }

    private Handover hand(OutgoingMail mail) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(() -> relay.hand(mail)).get();
        }
    }

    private static OutgoingMail to(String address, OutgoingMail mail) {
        return new OutgoingMail(
                mail.messageId(), mail.from(), address, mail.subject(), mail.text(), mail.html(), mail.headers());
    }
}
