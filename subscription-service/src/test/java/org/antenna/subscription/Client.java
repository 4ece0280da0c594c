package org.antenna.subscription;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.kit.access.Role;
import org.antenna.sandbox.testing.TestIdentity;

/** Somebody who uses the service over HTTP. */
public record Client(String role, String organisation) {
    public static final Client DESK = new Client(Role.DESK_OFFICER, "mfa");

    public RequestSpecification request() {
        return given().auth().oauth2(TestIdentity.token(role, organisation)).contentType(ContentType.JSON);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response post(String path, Object body) {
        return request().body(body).post(path);
    }

    public Response post(String path) {
        return request().post(path);
    }

    public Response put(String path, Object body) {
        return request().body(body).put(path);
    }

    public Response put(String path, String ifMatch, Object body) {
        return request().header("If-Match", ifMatch).body(body).put(path);
    }

    /** A region's organisation with the mail domain {@code <code>.example}. */
    public String region(String code, String parent) {
        put("/organisations/" + code, regionBody(code, parent)).then().statusCode(201);
        return code;
    }

    public static Map<String, Object> regionBody(String code, String parent) {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "organisationClass",
                "REGION",
                "name",
                Map.of("zh", "外办", "en", "Office " + code),
                "region",
                "CN-HE",
                "mailDomains",
                List.of(code + ".example")));
        if (parent != null) {
            body.put("parent", parent);
        }
        return body;
    }

    public String recipient(String of, String address) {
        return post("/recipients", Map.of("organisation", of, "address", address, "language", "zh"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A subscription to a text that nobody else subscribes to. */
    public String subscription(String of, String... recipients) {
        return post("/subscriptions", wish(of, unique("word"), recipients))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Map<String, Object> wish(String of, String text, String... recipients) {
        return Map.of(
                "organisation",
                of,
                "name",
                "冬季运动",
                "rule",
                Map.of("allOf", List.of(Map.of("text", text))),
                "recipients",
                members(recipients));
    }

    public static List<Map<String, String>> members(String... recipients) {
        return List.of(recipients).stream()
                .map(id -> Map.of("recipientId", id, "frequency", "DAILY"))
                .toList();
    }

    public static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
