package org.antenna.catalog.attachment;

import static org.antenna.catalog.Catalogue.oslo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** How files come to the drafts of Oslo. */
final class Attaching {
    private Attaching() {}

    static String tag(String report) {
        return oslo().get("/reports/" + report).then().statusCode(200).extract().header("ETag");
    }

    static ValidatableResponse send(RequestSpecification who, String report, String tag, String name, byte[] file) {
        return who.contentType("application/octet-stream")
                .header("If-Match", tag)
                .queryParam("name", name)
                .body(file)
                .post("/reports/" + report + "/attachments")
                .then();
    }

    static String added(String report, String name, byte[] file) {
        return send(oslo(), report, tag(report), name, file)
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse removed(String report, String file) {
        return oslo().header("If-Match", tag(report))
                .delete("/reports/" + report + "/attachments/" + file)
                .then();
    }

    static void released(String report) {
        oslo().body("{}").post("/reports/" + report + "/release").then().statusCode(200);
    }

    static void next(String report) {
        oslo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + report + "/versions")
                .then()
                .statusCode(201);
    }
}
