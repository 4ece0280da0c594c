package org.antenna.delivery.duty;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Set;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class ManyRecipientsIT {
    private static final int MANY = 4_500;
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Test
    void a_report_for_more_than_are_in_memory_at_a_time_is_owed_to_each_once() {
        World.Corner corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.DAILY);
        ledger.run(
                "insert into recipient (id, version, organisation, address, language, time_zone, digest_at, active)"
                        + " select gen_random_uuid(), 1, r.organisation, i || r.address, 'zh', 'Asia/Shanghai', '08:00', true"
                        + " from recipient r, generate_series(2, ?) i where r.id = ?",
                MANY,
                corner.recipient);
        ledger.run(
                "insert into subscriber (subscription_id, recipient_id, frequency)"
                        + " select ?, id, 'IMMEDIATE' from recipient where organisation = ? and id <> ?",
                corner.subscription,
                "office-" + corner.code,
                corner.recipient);
        corner.report(corner.report, 1, true, REGIONS);
        assertThat(ledger.strings(
                        "select pace || ' ' || count(*) || ' ' || count(distinct recipient_id) from obligation"
                                + " where report_id = ? group by pace order by pace",
                        corner.report))
                .containsExactly("DAILY 1 1", "IMMEDIATE %1$d %1$d".formatted(MANY - 1));
        // Other tests send what is due, some at a time, and would find these first.
        corner.withdraw(corner.report, 1);
        assertThat(ledger.strings(
                        "select distinct state || ' ' || reason from obligation where report_id = ?", corner.report))
                .containsExactly("WITHDRAWN withdrawn");
    }
}
