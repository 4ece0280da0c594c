package org.antenna.subscription;

import static io.restassured.RestAssured.given;
import static org.antenna.subscription.Client.DESK;
import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation of the service, by every role, on what is one's own and what is not. */
@QuarkusTest
@RunningService
class AccessIT {
    @TestHTTPResource
    URI address;

    private static final List<String> ALL =
            List.of(Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR);
    private static final List<String> MINISTRY = List.of(Role.DESK_OFFICER, Role.OPERATOR);
    private static final String UNKNOWN = UUID.randomUUID().toString();

    private String own;
    private String foreign;
    private String ownBox;
    private String foreignBox;
    private String ownWish;
    private String foreignWish;

    @BeforeEach
    void setting() {
        own = DESK.region(unique("own"), null);
        foreign = DESK.region(unique("foreign"), null);
        ownBox = DESK.recipient(own, "a@" + own + ".example");
        foreignBox = DESK.recipient(foreign, "a@" + foreign + ".example");
        ownWish = DESK.subscription(own, ownBox);
        foreignWish = DESK.subscription(foreign, foreignBox);
    }

    /**
     * @param roles who may call it at all
     * @param id of the caller's own thing, of a foreign one and of none, where the path has one
     */
    private record Operation(Method method, String path, List<String> roles, List<String> id, Object body) {
        String name() {
            return method + " " + path;
        }

        Response by(RequestSpecification caller, String which) {
            RequestSpecification request = caller.contentType(ContentType.JSON).header("If-Match", "\"1\"");
            return (body == null ? request : request.body(body)).request(method, path.replaceAll("\\{.*}", which));
        }
    }

    private List<Operation> operations() {
        List<String> codes = List.of(own, foreign, "no-such-office");
        List<String> boxes = List.of(ownBox, foreignBox, UNKNOWN);
        List<String> wishes = List.of(ownWish, foreignWish, UNKNOWN);
        List<String> none = List.of();
        Map<String, String> preferences = Map.of("language", "en", "timeZone", "UTC", "digestAt", "09:00");
        Map<String, Object> statement = Client.regionBody(own, null);
        return List.of(
                new Operation(Method.GET, "/organisations", ALL, none, null),
                new Operation(Method.GET, "/organisations/{code}", ALL, codes, null),
                new Operation(Method.PUT, "/organisations/{code}", MINISTRY, none, statement),
                new Operation(Method.POST, "/organisations/{code}/closure", MINISTRY, none, null),
                new Operation(Method.GET, "/recipients", ALL, none, null),
                new Operation(Method.POST, "/recipients", ALL, none, Map.of()),
                new Operation(Method.GET, "/recipients/{id}", ALL, boxes, null),
                new Operation(Method.PUT, "/recipients/{id}", ALL, boxes, preferences),
                new Operation(Method.GET, "/subscriptions", ALL, none, null),
                new Operation(Method.POST, "/subscriptions", ALL, none, Map.of()),
                new Operation(Method.GET, "/subscriptions/{id}", ALL, wishes, null),
                new Operation(Method.POST, "/subscriptions/{id}/end", ALL, wishes, Map.of("reason", "OTHER")),
                new Operation(Method.POST, "/recipients/{id}/closure", ALL, boxes, null),
                new Operation(Method.GET, "/rules/counts", MINISTRY, none, null),
                new Operation(Method.POST, "/rules/check", ALL, none, Map.of()));
    }

    @Test
    void every_operation_of_the_description_stands_in_this_table() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        Set<String> described = new TreeSet<>();
        paths.forEach((path, methods) -> methods.keySet()
                .forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        assertThat(operations().stream().map(Operation::name)).containsExactlyInAnyOrderElementsOf(described);
    }

    @Test
    void nobody_gets_in_without_a_token_or_with_a_bad_one() {
        for (Operation operation : operations()) {
            Response answer = operation.by(given(), "x");
            assertThat(answer.statusCode()).as(operation.name()).isEqualTo(401);
            assertThat(answer.<String>path("code")).isEqualTo("not-signed-in");
            assertThat(operation.by(given().auth().oauth2("not.a.token"), "x").statusCode())
                    .as(operation.name())
                    .isEqualTo(401);
        }
    }

    @Test
    void each_role_does_what_it_may_and_no_more() {
        List<String> roles = new ArrayList<>(ALL);
        roles.add("auditor");
        for (Operation operation : operations()) {
            for (String role : roles) {
                int status =
                        operation.by(new Client(role, own).request(), UNKNOWN).statusCode();
                String what = role + " " + operation.name();
                if (operation.roles().contains(role)) {
                    assertThat(status).as(what).isNotIn(401, 403).isLessThan(500);
                } else {
                    assertThat(status).as(what).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void what_is_foreign_looks_like_what_is_not_there() {
        for (String role : List.of(Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER)) {
            for (Operation operation : operations()) {
                if (!operation.id().isEmpty()) {
                    Client caller = new Client(role, own);
                    Response foreignAnswer =
                            operation.by(caller.request(), operation.id().get(1));
                    Response noAnswer =
                            operation.by(caller.request(), operation.id().get(2));
                    assertThat(foreignAnswer.statusCode()).as(operation.name()).isEqualTo(404);
                    assertThat(foreignAnswer.asString()).isEqualTo(noAnswer.asString());
                }
            }
        }
        DESK.get("/recipients/" + foreignBox).then().statusCode(200);
        assertThat(DESK.get("/recipients/" + foreignBox).<Boolean>path("active"))
                .isTrue();
        assertThat(DESK.get("/subscriptions/" + foreignWish).<String>path("state"))
                .isEqualTo("active");
    }

    @Test
    void what_is_ones_own_answers() {
        Client caller = new Client(Role.READER, own);
        for (Operation operation : operations()) {
            if (!operation.id().isEmpty()) {
                assertThat(operation
                                .by(caller.request(), operation.id().getFirst())
                                .statusCode())
                        .as(operation.name())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void foreign_things_named_inside_a_request_look_like_missing_ones() {
        Client caller = new Client(Role.REGIONAL_OFFICER, own);
        String word = unique("word");
        Response foreignAnswer = caller.post("/subscriptions", Client.wish(own, word, foreignBox));
        assertThat(foreignAnswer.statusCode()).isEqualTo(400);
        assertThat(foreignAnswer.<List<String>>path("errors.code")).containsExactly("unknown-recipient");
        assertThat(foreignAnswer.<List<String>>path("errors.field")).containsExactly("recipients[0].recipientId");
        assertThat(foreignAnswer.asString())
                .isEqualTo(caller.post("/subscriptions", Client.wish(own, word, UNKNOWN))
                        .asString());

        Response elsewhere = caller.post("/subscriptions", Client.wish(foreign, word, foreignBox));
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.asString())
                .isEqualTo(caller.post("/subscriptions", Client.wish("no-such-office", word, foreignBox))
                        .asString())
                .contains("unknown-organisation");
    }

    @Test
    void lists_show_only_ones_own() {
        Client caller = new Client(Role.READER, own);
        assertThat(caller.get("/organisations").<List<String>>path("items.code"))
                .containsExactly(own);
        assertThat(caller.get("/recipients").<List<String>>path("items.id")).containsExactly(ownBox);
        assertThat(caller.get("/subscriptions").<List<String>>path("items.id")).containsExactly(ownWish);
        assertThat(new Client(Role.READER, "no-such-office").get("/recipients").<List<String>>path("items.id"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/recipients;x",
                "/recipients%3Bx",
                "/rules%2Fcheck",
                "//recipients",
                "/subscriptions/../recipients",
                "/recipients/%2e%2e/subscriptions"
            })
    void a_path_that_two_layers_could_read_differently_is_refused(String path) throws IOException {
        assertThat(raw(path)).startsWith("HTTP/1.1 400").contains("ambiguous-path");
    }

    /** Without a client that would tidy the path. */
    private String raw(String path) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
