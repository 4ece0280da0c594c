package org.antenna.catalog.leak;

import static io.restassured.RestAssured.given;
import static org.antenna.catalog.Catalogue.as;

import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.antenna.catalog.Catalogue;
import org.antenna.kit.access.Role;

/** Those who may not know of everything. The reports in question come from {@code embassy-jp}. */
enum Asker {
    HEBEI(Catalogue::hebei),
    GUANGDONG(Catalogue::guangdong),
    ENTERPRISE(() -> as(Role.READER, "huayuan-snow")),
    OTHER_MISSION(Catalogue::oslo),
    /** Of the mission that wrote the reports, and yet no officer. */
    CLERK(() -> as(Role.READER, "embassy-jp")),
    CLOSED_OFFICE(() -> as(Role.REGIONAL_OFFICER, "closed-office")),
    CLOSED_MISSION(() -> as(Role.MISSION_OFFICER, "closed-office")),
    UNKNOWN_OFFICE(() -> as(Role.REGIONAL_OFFICER, "nobody-knows")),
    UNKNOWN_MISSION(() -> as(Role.MISSION_OFFICER, "nobody-knows")),
    OPERATOR(() -> as(Role.OPERATOR, "nobody-knows")),
    NOBODY(() -> given().contentType("application/json"));

    private static final Set<Asker> IN_AUDIENCE_OF_ALL = EnumSet.of(HEBEI, GUANGDONG, ENTERPRISE, OTHER_MISSION, CLERK);
    private static final Set<Asker> WRITERS = EnumSet.of(OTHER_MISSION, CLOSED_MISSION, UNKNOWN_MISSION);

    private final Supplier<RequestSpecification> request;

    Asker(Supplier<RequestSpecification> request) {
        this.request = request;
    }

    RequestSpecification asks() {
        return request.get();
    }

    boolean inAudienceOfAll() {
        return IN_AUDIENCE_OF_ALL.contains(this);
    }

    /** Where another version than the hidden one counts, that one. */
    boolean readsOtherVersion() {
        return this == HEBEI || this == OTHER_MISSION;
    }

    /** By its role; of other reports than these. */
    boolean writes() {
        return WRITERS.contains(this);
    }
}
