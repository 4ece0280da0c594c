package org.antenna.catalog;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.antenna.catalog.reader.Organisation;
import org.antenna.catalog.reader.Organisations;
import org.antenna.contracts.EventType;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.contracts.OrganisationClass;
import org.antenna.kit.access.Role;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.testing.TestIdentity;
import org.jspecify.annotations.Nullable;

/** What the tests of the running service share: who acts, what is there, and how a report is made. */
@ApplicationScoped
public class Catalogue {
    static final String DRAFT = """
            {"topics": ["sport.winter"], "about": ["NO"], "handling": "%s", "sources": ["https://kommune.example/ski"],
             "audience": %s,
             "renditions": [{"language": "zh", "title": "%s", "summary": "摘要", "body": "霍尔门科伦跳台的改造。"},
                            {"language": "en", "title": "%s", "body": "How Oslo re-uses its ski-jump."}]}
            """;
    public static final String HEBEI = "{\"classes\": [\"REGION\"], \"regions\": [\"CN-HE\"]}";

    @Inject
    Outbox outbox;

    @Inject
    Organisations organisations;

    private boolean known;

    public static RequestSpecification as(String role, String organisation) {
        return given().auth().oauth2(TestIdentity.token(role, organisation)).contentType("application/json");
    }

    public static RequestSpecification desk() {
        return as(Role.DESK_OFFICER, "mfa");
    }

    public static RequestSpecification oslo() {
        return as(Role.MISSION_OFFICER, "embassy-no");
    }

    public static RequestSpecification hebei() {
        return as(Role.REGIONAL_OFFICER, "hebei-fao");
    }

    public static RequestSpecification guangdong() {
        return as(Role.REGIONAL_OFFICER, "guangdong-fao");
    }

    /** Missions over REST, organisations by their events. */
    public synchronized void settle() {
        if (known) {
            return;
        }
        mission("embassy-no", "NO");
        mission("embassy-jp", "JP");
        tell("mfa", OrganisationClass.MINISTRY, null, false, 1);
        tell("embassy-no", OrganisationClass.MISSION, null, false, 1);
        tell("embassy-jp", OrganisationClass.MISSION, null, false, 1);
        tell("hebei-fao", OrganisationClass.REGION, "CN-HE", false, 1);
        tell("guangdong-fao", OrganisationClass.REGION, "CN-GD", false, 1);
        tell("huayuan-snow", OrganisationClass.ENTERPRISE, "CN-HE", false, 1);
        tell("closed-office", OrganisationClass.REGION, "CN-HE", true, 1);
        known = true;
    }

    /** Sends the event through Kafka and waits until it was understood. */
    public void tell(
            String code, OrganisationClass organisationClass, @Nullable String region, boolean closed, long version) {
        EventType type = EventType.ORGANISATION_CHANGED;
        OrganisationChanged changed = new OrganisationChanged(
                code, version, organisationClass, new LocalizedText(code, code), null, region, closed);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new OutgoingEvent(
                        type.topic().topicName(), type.type(), "organisation/" + code, version, changed)));
        Organisation expected = new Organisation(code, version, organisationClass, region, closed);
        Await.until(Duration.ofSeconds(30), () -> organisations.find(code).equals(java.util.Optional.of(expected)));
    }

    public static String draft(String title, String handling, String audience) {
        return DRAFT.formatted(handling, audience, title, title);
    }

    /** The id of a new draft of Oslo. */
    public static String drafted(String title, String audience) {
        return oslo().body(draft(title, "CLEAR", audience))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of a new report of Oslo, released. */
    public static String released(String title, String audience) {
        String id = drafted(title, audience);
        oslo().body("{}").post("/reports/" + id + "/release").then().statusCode(200);
        return id;
    }

    public static void withdrawn(Supplier<RequestSpecification> editor, String id, String reason) {
        editor.get()
                .header("If-Match", tag(editor, id))
                .body("{\"reason\": \"" + reason + "\"}")
                .post("/reports/" + id + "/withdrawal")
                .then()
                .statusCode(200);
    }

    /** The ETag under which an editor sees the report now. */
    public static String tag(Supplier<RequestSpecification> editor, String id) {
        return editor.get()
                .get("/reports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    public static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("code", org.hamcrest.Matchers.equalTo(code));
    }

    /** Titles that the caller finds in the list of reports of a series or with any other filter, all pages. */
    public static List<String> ids(RequestSpecification caller, String query) {
        return caller.get("/reports?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void mission(String code, String country) {
        desk().body("""
                        {"kind": "EMBASSY", "hostCountries": ["%s"], "city": "City", "name": {"zh": "使馆", "en": "Embassy"},
                         "languages": ["en"], "abilities": ["sport.winter"]}
                        """.formatted(country)).put("/missions/" + code).then().statusCode(201);
    }
}
