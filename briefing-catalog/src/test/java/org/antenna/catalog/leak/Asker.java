package org.antenna.catalog.leak;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.testing.TestIdentity;
import org.jspecify.annotations.Nullable;

/** Those who may not know of everything. The reports in question come from {@code embassy-jp}. */
enum Asker {
    HEBEI(Role.REGIONAL_OFFICER, "hebei-fao"),
    GUANGDONG(Role.REGIONAL_OFFICER, "guangdong-fao"),
    ENTERPRISE(Role.READER, "huayuan-snow"),
    OTHER_MISSION(Role.MISSION_OFFICER, "embassy-no"),
    /** Of the mission that wrote the reports, and yet no officer. */
    CLERK(Role.READER, "embassy-jp"),
    CLOSED_OFFICE(Role.REGIONAL_OFFICER, "closed-office"),
    CLOSED_MISSION(Role.MISSION_OFFICER, "closed-office"),
    UNKNOWN_OFFICE(Role.REGIONAL_OFFICER, "nobody-knows"),
    UNKNOWN_MISSION(Role.MISSION_OFFICER, "nobody-knows"),
    OPERATOR(Role.OPERATOR, "nobody-knows"),
    NOBODY(null, "");

    private static final Set<Asker> IN_AUDIENCE_OF_ALL = EnumSet.of(HEBEI, GUANGDONG, ENTERPRISE, OTHER_MISSION, CLERK);
    /** Made once: there are thousands of requests. */
    private static final Map<Asker, String> TOKENS = new ConcurrentHashMap<>();

    private final @Nullable String role;
    private final String organisation;

    Asker(@Nullable String role, String organisation) {
        this.role = role;
        this.organisation = organisation;
    }

    RequestSpecification asks() {
        RequestSpecification request = given().contentType("application/json");
        return role == null
                ? request
                : request.auth().oauth2(TOKENS.computeIfAbsent(this, asker -> TestIdentity.token(role, organisation)));
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
        return Role.MISSION_OFFICER.equals(role);
    }
}
