package org.antenna.delivery.intake.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.antenna.contracts.Audience;
import org.antenna.contracts.EventType;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.OrganisationClass;
import org.antenna.delivery.testing.Ledger;
import org.antenna.delivery.testing.LedgerProfile;
import org.antenna.delivery.testing.Parts;
import org.antenna.delivery.testing.World;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.antenna.sandbox.process.Await;
import org.apache.kafka.clients.admin.Admin;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(StartIT.Profile.class)
@Parts
class StartIT {
    @Inject
    World world;

    @Inject
    Ledger ledger;

    @Inject
    HeldCatchUp catchUp;

    @Inject
    Outbox outbox;

    @ConfigProperty(name = "antenna.kafka.bootstrap-servers")
    String kafka;

    public static class Profile extends LedgerProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            Set<Class<?>> alternatives = new HashSet<>(super.getEnabledAlternatives());
            alternatives.add(HeldCatchUp.class);
            return alternatives;
        }
    }

    @Test
    void an_instance_is_caught_up_before_it_takes_a_partition() throws Exception {
        World.Corner corner = world.corner();
        corner.topic();
        corner.organisation();
        corner.recipient();
        corner.subscription(Frequency.IMMEDIATE);
        release(corner);
        Await.until(
                Duration.ofSeconds(60),
                () -> members("delivery.subscriptions") > 0 && members("delivery.directory") > 0);
        assertThat(members("delivery.reports")).isZero();
        assertThat(ledger.strings("select id::text from report where id = ?", corner.report))
                .isEmpty();
        given().get("/q/health/ready").then().statusCode(503).body("checks.name", hasItem("rules are catching up"));

        catchUp.begin();

        Await.until(
                Duration.ofSeconds(60), () -> ledger.of(corner.recipient).equals(List.of("ALERT IMMEDIATE WAITING")));
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("rules are caught up"));
    }

    private void release(World.Corner corner) {
        Audience regions = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());
        UUID report = corner.report;
        EventType type = EventType.REPORT_RELEASED;
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new OutgoingEvent(
                        type.topic().topicName(),
                        type.type(),
                        report.toString(),
                        1,
                        corner.released(report, 1, true, regions))));
        Await.until(
                Duration.ofSeconds(60),
                () -> ledger.strings("select id::text from outbox where key = ?", report.toString())
                        .isEmpty());
    }

    private int members(String group) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            return admin.describeConsumerGroups(List.of(group))
                    .describedGroups()
                    .get(group)
                    .get()
                    .members()
                    .size();
        } catch (ExecutionException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
