package org.antenna.catalog.feed;

import static io.restassured.RestAssured.given;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.StringReader;
import java.util.List;
import org.antenna.catalog.Catalogue;
import org.antenna.kit.access.Role;

/** Makes series and what is in them, and reads their feeds as anybody can. */
final class Following {
    static final String EVERYONE = "{\"classes\": [\"MINISTRY\", \"MISSION\", \"REGION\", \"ENTERPRISE\"]}";

    private Following() {}

    /** What everybody may read is none of Oslo's, whose lists other tests count. */
    static RequestSpecification tokyo() {
        return Catalogue.as(Role.MISSION_OFFICER, "embassy-jp");
    }

    static void series(String code, String audience) {
        desk().body("""
                        {"code": "%s", "name": {"zh": "公开栏目", "en": "Open series"},
                         "description": {"zh": "谁都可以读", "en": "For anybody"}, "defaultAudience": %s}
                        """.formatted(code, audience)).post("/series").then().statusCode(201);
    }

    static String drafted(String series, String body) {
        return tokyo().body(body.replaceFirst("\\{", "{\"series\": \"" + series + "\","))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String released(String series, String title, String audience) {
        String id = drafted(series, draft(title, "CLEAR", audience));
        release(id);
        return id;
    }

    static void release(String id) {
        String tag = desk().get("/reports/" + id).then().extract().header("ETag");
        desk().header("If-Match", tag)
                .body("{}")
                .post("/reports/" + id + "/release")
                .then()
                .statusCode(200);
    }

    static String next(String id) {
        tokyo().body("{\"kind\": \"UPDATE\"}")
                .post("/reports/" + id + "/versions")
                .then()
                .statusCode(201);
        return tokyo().get("/reports/" + id).then().extract().header("ETag");
    }

    static Response get(String series, String query) {
        return given().get("/feeds/" + series + ".atom" + query);
    }

    static SyndFeed parsed(String series, String query) throws FeedException {
        String xml = get(series, query).then().statusCode(200).extract().asString();
        return new SyndFeedInput().build(new StringReader(xml));
    }

    static List<String> titles(String series) throws FeedException {
        return parsed(series, "?language=en").getEntries().stream()
                .map(SyndEntry::getTitle)
                .toList();
    }
}
