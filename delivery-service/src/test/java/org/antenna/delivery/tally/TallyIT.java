package org.antenna.delivery.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.Map;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportTallied;
import org.antenna.contracts.ReportTallied.Organisations;
import org.antenna.delivery.obligation.Handover;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class TallyIT extends TallyTestCase {
    @Test
    void what_waits_is_told_and_then_how_it_ended() {
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        tellAll();
        ReportTallied waiting = told(1);
        assertThat(waiting.obligations()).containsExactly(region(Frequency.IMMEDIATE, "WAITING", 1));
        assertThat(waiting.organisations()).containsExactly(new Organisations(OrganisationClass.REGION, 1, 0));
        assertThat(waiting.lastSettledAt()).isNull();
        clock.advance(Duration.ofSeconds(5));
        ledger.send();
        tellAll();
        ReportTallied ended = told(2);
        assertThat(ended.obligations()).containsExactly(region(Frequency.IMMEDIATE, "ACCEPTED", 1));
        assertThat(ended.organisations()).containsExactly(new Organisations(OrganisationClass.REGION, 1, 1));
        assertThat(ended.firstSettledAt()).isEqualTo(clock.now());
        assertThat(ended.lastSettledAt()).isEqualTo(clock.now());
    }

    @Test
    void who_was_refused_was_not_reached() {
        relay.answer(mail -> new Handover.Refused(550, "5.1.1 no such user"));
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        ledger.send();
        tellAll();
        assertThat(told(1).obligations()).containsExactly(region(Frequency.IMMEDIATE, "REJECTED", 1));
        assertThat(told(1).organisations()).containsExactly(new Organisations(OrganisationClass.REGION, 1, 0));
    }

    @Test
    void a_withdrawn_report_is_counted_as_such() {
        corner.subscription(Frequency.DAILY);
        corner.report();
        corner.withdraw(corner.report, 1);
        tellAll();
        assertThat(told(1).obligations()).containsExactly(region(Frequency.DAILY, "WITHDRAWN", 1));
    }

    @Test
    void a_report_that_is_owed_to_nobody_has_a_tally_that_says_so() {
        corner.report();
        tellAll();
        assertThat(told(1).obligations()).isEmpty();
        assertThat(told(1).organisations()).isEmpty();
    }

    @Test
    void a_pace_that_changes_is_counted_anew() {
        corner.subscription(Frequency.DAILY);
        corner.report();
        tellAll();
        corner.subscription(corner.subscription, 2, "wish", Map.of(corner.recipient, Frequency.WEEKLY), null);
        tellAll();
        assertThat(told(2).obligations()).containsExactly(region(Frequency.WEEKLY, "WAITING", 1));
    }

    @Test
    void what_did_not_change_is_not_told_again() {
        corner.subscription(Frequency.IMMEDIATE);
        corner.report();
        tellAll();
        tellAll();
        assertThat(ledger.strings("select version::text from tally where report_id = ?", corner.report))
                .containsExactly("1");
    }
}
