package org.antenna.catalog.report.embargo;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.tag;
import static org.antenna.catalog.Catalogue.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.Catalogue;
import org.antenna.catalog.HeardEvents;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.release.Publish;
import org.antenna.catalog.report.release.ReleaseLimits;
import org.antenna.catalog.report.remark.MakeRemark;

/** How reports of Oslo come under embargo, and what an instance of the service with another clock does about them. */
@ApplicationScoped
class Embargoing {
    static final String RELEASED = "org.antenna.catalog.report-released.v1";

    @Inject
    Embargoes embargoes;

    @Inject
    Reports reports;

    @Inject
    ReleaseLimits limits;

    @Inject
    Publish publish;

    @Inject
    MakeRemark remark;

    @Inject
    HeardEvents events;

    @Inject
    Clock clock;

    static ValidatableResponse embargoed(String id, Instant notBefore) {
        return oslo().header("If-Match", tag(Catalogue::oslo, id))
                .body("{\"notBefore\": \"" + notBefore + "\"}")
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse rewritten(String id, String title) {
        return oslo().header("If-Match", tag(Catalogue::oslo, id))
                .body(draft(title, "CLEAR", HEBEI))
                .put("/reports/" + id)
                .then()
                .statusCode(200);
    }

    Instant now() {
        return clock.instant();
    }

    Instant inAnHour() {
        return now().plusSeconds(3_600);
    }

    ReleaseDue.Outcome releaseAt(String id, Instant now) {
        ReleaseDue release =
                new ReleaseDue(embargoes, reports, limits, publish, remark, Clock.fixed(now, ZoneOffset.UTC));
        return QuarkusTransaction.requiringNew().call(() -> release.release(UUID.fromString(id)));
    }

    /** Withdraws the report, so that the last of its events is known, and answers what was told of it before. */
    List<String> toldBeforeTheEnd(String id) {
        withdrawn(Catalogue::oslo, id, "end");
        List<HeardEvents.Heard> heard = events.await(
                "catalog.reports.v1",
                1,
                event -> event.key().equals(id) && event.type().contains("withdrawn"));
        assertThat(heard).hasSize(1);
        int all = (int) heard.getFirst().version();
        return events.await("catalog.reports.v1", 1, event -> event.key().equals(id) && event.version() < all).stream()
                .map(HeardEvents.Heard::type)
                .toList();
    }
}
