package org.antenna.delivery.tally;

import jakarta.inject.Inject;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportTallied;
import org.antenna.contracts.ReportTallied.Obligations;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.ScriptedRelay;
import org.antenna.delivery.testing.SetClock;
import org.antenna.delivery.testing.World;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who may be owed a report, and counts that the test takes itself. */
abstract class TallyTestCase {
    private static final int MANY = 100_000;

    @Inject
    World world;

    @Inject
    TellTallies tell;

    @Inject
    ToldTallies topic;

    @Inject
    ScriptedRelay relay;

    @Inject
    SetClock clock;

    @Inject
    Ledger ledger;

    World.Corner corner;

    @BeforeEach
    void a_corner() {
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        relay.accept();
    }

    void tellAll() {
        while (tellSome(20) > 0) {
            Thread.onSpinWait();
        }
    }

    /** A portion of at most so many report versions. @return how many were told */
    int tellSome(int versions) {
        return tell.tell(versions, MANY);
    }

    /** Of the report of the corner, as it lies on the topic. */
    ReportTallied told(long version) {
        return topic.of(corner.report, version);
    }

    static Obligations region(Frequency frequency, String state, long count) {
        return new Obligations(OrganisationClass.REGION, "MAIL", frequency, state, count);
    }
}
