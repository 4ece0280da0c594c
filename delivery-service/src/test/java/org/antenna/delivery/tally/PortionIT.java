package org.antenna.delivery.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.intake.TakeDirectory;
import org.antenna.delivery.replica.Recipient;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.SetClock;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class PortionIT {
    private static final int MANY = 100_000;

    @Inject
    World world;

    @Inject
    TellTallies tell;

    @Inject
    TakeDirectory directory;

    @Inject
    SetClock clock;

    private World.Corner corner;

    @BeforeEach
    void a_corner_where_all_is_told() {
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        while (tell.tell(20, MANY) > 0) {
            Thread.onSpinWait();
        }
    }

    @Test
    void a_portion_has_no_more_obligations_than_asked_for() {
        corner.subscription(Frequency.IMMEDIATE);
        reports(3);
        assertThat(tell.tell(20, 2)).isEqualTo(2);
        assertThat(tell.tell(20, 2)).isEqualTo(1);
        assertThat(tell.tell(20, 2)).isZero();
    }

    @Test
    void a_report_version_that_alone_has_more_is_a_portion() {
        UUID second = UUID.randomUUID();
        String office = "office-" + corner.code;
        String address = "second@" + corner.code + ".example";
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        directory.changed(new Recipient(second, 1, office, address, "zh", zone, LocalTime.of(8, 0), true), clock.now());
        Map<UUID, Frequency> both = Map.of(corner.recipient, Frequency.IMMEDIATE, second, Frequency.IMMEDIATE);
        corner.subscription(corner.subscription, 1, "wish", both, null);
        reports(2);
        assertThat(tell.tell(20, 1)).isEqualTo(1);
        assertThat(tell.tell(20, 1)).isEqualTo(1);
        assertThat(tell.tell(20, 1)).isZero();
    }

    private void reports(int count) {
        for (int i = 0; i < count; i++) {
            corner.report(UUID.randomUUID(), 1, true);
        }
    }
}
