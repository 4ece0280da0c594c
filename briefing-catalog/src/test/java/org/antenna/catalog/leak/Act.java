package org.antenna.catalog.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.antenna.catalog.Catalogue;
import org.antenna.catalog.attachment.Files;
import org.jspecify.annotations.Nullable;

/**
 * Every request of the description that would change a report: with a body that is right, a situation in which it succeeds,
 * and who then may. The others name no report that is there already, or only to the desk, which knows all.
 */
enum Act {
    REWRITE("put", "/reports/{id}", Act::content, Situation.DRAFT, 200),
    ADD_FILE("post", "/reports/{id}/attachments", Act::file, Situation.DRAFT, 201),
    REMOVE_FILE("delete", "/reports/{id}/attachments/{attachment}", Act::nothing, Situation.DRAFT, 204),
    NARROW("put", "/reports/{id}/audience", () -> Situation.GUANGDONG, Situation.OPEN, 200),
    CALL_OFF("delete", "/reports/{id}/embargo", Act::nothing, Situation.EMBARGOED, 200),
    RELEASE("post", "/reports/{id}/release", () -> "{\"notify\": true}", Situation.DRAFT, 200),
    GIVE_BACK("post", "/reports/{id}/return", () -> "{\"remark\": \"x\"}", Situation.IN_REVIEW, 200),
    SUBMIT("post", "/reports/{id}/submission", Act::nothing, Situation.DRAFT, 200),
    TAKE_BACK("delete", "/reports/{id}/submission", Act::nothing, Situation.IN_REVIEW, 200),
    START_VERSION("post", "/reports/{id}/versions", () -> "{\"kind\": \"UPDATE\"}", Situation.OPEN, 201),
    WITHDRAW("post", "/reports/{id}/withdrawal", () -> "{\"reason\": \"x\"}", Situation.OPEN, 200);

    private static final Set<String> NAMES_NO_REPORT = Set.of(
            "post /missions/import",
            "put /missions/{code}",
            "post /reports",
            "post /reports/import",
            "post /reports/import/feed",
            "post /series",
            "put /series/{code}",
            "put /topics/{code}",
            "post /topics/{code}/replacement",
            "delete /topics/{code}/replacement",
            "post /topics/{code}/replacement/preview");

    private final String method;
    private final String path;
    private final Supplier<String> body;
    private final Situation possible;
    private final int success;

    Act(String method, String path, Supplier<String> body, Situation possible, int success) {
        this.method = method;
        this.path = path;
        this.body = body;
        this.possible = possible;
        this.success = success;
    }

    /** As the description names operations. */
    static Set<String> listed() {
        Set<String> listed = new TreeSet<>(NAMES_NO_REPORT);
        for (Act act : values()) {
            listed.add(act.method + " " + act.path);
        }
        return listed;
    }

    String body() {
        return body.get();
    }

    Situation possible() {
        return possible;
    }

    int success() {
        return success;
    }

    /** Those who may, when it is possible. */
    RequestSpecification editor() {
        return this == GIVE_BACK ? Catalogue.desk() : SecretReports.tokyo();
    }

    /** @param tag for If-Match; null: without */
    Response on(Hidden report, RequestSpecification by, @Nullable String tag, String sent) {
        RequestSpecification request = tag == null ? by : by.header("If-Match", tag);
        String address = report.in(path);
        if (this == ADD_FILE) {
            request.contentType("application/octet-stream").body(sent.getBytes(ISO_8859_1));
            address += "?name=new.pdf";
        } else if (!sent.isEmpty()) {
            request.body(sent);
        }
        return request.request(method.toUpperCase(Locale.ROOT), address);
    }

    private static String nothing() {
        return "";
    }

    private static String file() {
        return new String(Files.pdf(), ISO_8859_1);
    }

    private static String content() {
        return """
                {"topics": ["sport.winter"], "about": ["NO"], "handling": "CLEAR", "audience": %s,
                 "renditions": [{"language": "zh", "title": "改写", "body": "改写"}]}""".formatted(Situation.GUANGDONG);
    }
}
