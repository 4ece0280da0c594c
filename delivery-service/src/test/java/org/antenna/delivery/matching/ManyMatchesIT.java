package org.antenna.delivery.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.ReportReleased;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

@QuarkusTest
@TestProfile(LedgerProfile.class)
@Parts
class ManyMatchesIT {
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());

    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    FindMatches find;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private World.Corner corner;

    @BeforeEach
    void a_corner() {
        corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
    }

    @Test
    void a_report_that_fits_more_subscriptions_than_are_read_at_a_time_is_matched_with_each_once() {
        int many = 1_203;
        for (int i = 0; i < many; i++) {
            corner.subscription(UUID.randomUUID(), 1, "wish", Map.of(corner.recipient, Frequency.DAILY), null);
        }
        ReportReleased report = corner.released(corner.report, 1, true, REGIONS);
        corner.report(corner.report, 1, true, REGIONS);
        assertThat(matched()).isEqualTo(many);
        assertThat(ledger.strings(
                        "select distinct reasons ->> 'topics' from report_match where report_id = ?", corner.report))
                .containsExactly("[\"child." + corner.code + "\"]");
        assertThat((int) QuarkusTransaction.requiringNew().call(() -> find.of(report)))
                .isZero();
        assertThat(matched()).isEqualTo(many);
        assertThat(ledger.of(corner.recipient)).containsExactly("ITEM DAILY WAITING");
    }

    @Test
    void a_change_is_told_when_it_is_committed() throws SQLException {
        try (Connection session = DriverManager.getConnection(url, user, password);
                Statement statement = session.createStatement()) {
            statement.execute("listen replica_change");
            PGConnection told = session.unwrap(PGConnection.class);
            corner.subscription(Frequency.DAILY);
            assertThat(told.getNotifications(60_000)).isNotEmpty();
            corner.topic(2, "other." + corner.code, corner.start);
            assertThat(told.getNotifications(60_000)).isNotEmpty();
        }
    }

    private int matched() {
        return Integer.parseInt(
                ledger.strings("select count(*)::text from report_match where report_id = ?", corner.report)
                        .getFirst());
    }
}
