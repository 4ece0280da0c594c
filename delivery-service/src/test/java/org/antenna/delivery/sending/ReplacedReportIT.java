package org.antenna.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.testing.AlertTestCase;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.junit.jupiter.api.Test;

/** A report that is withdrawn or has a next version before its mail is sent. */
@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class ReplacedReportIT extends AlertTestCase {
    @Test
    void a_report_withdrawn_before_the_lease_is_not_sent() {
        corner.withdraw(corner.report, 1);
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WITHDRAWN withdrawn");
        assertThat(mails()).isEmpty();
    }

    @Test
    void a_report_withdrawn_while_its_mail_was_deferred_is_not_sent_again() {
        relay.answer(mail -> new Handover.Deferred("451 later"));
        List<Dispatch> leased = ledger.lease();
        corner.withdraw(corner.report, 1);
        ledger.send(leased);
        relay.accept();
        clock.advance(Duration.ofHours(2));
        ledger.send();
        assertThat(ledger.of(corner.recipient)).containsExactly("ALERT IMMEDIATE WITHDRAWN withdrawn");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void a_version_that_notifies_takes_the_place_of_one_not_sent_yet() {
        corner.report(corner.report, 2, true);
        ledger.send();
        assertThat(ledger.state(corner.report, 1)).isEqualTo("WITHDRAWN superseded");
        assertThat(ledger.state(corner.report, 2)).isEqualTo("ACCEPTED");
        assertThat(mails()).hasSize(1).first().matches(mail -> mail.text().contains(" v2 "));
    }
}
