package org.antenna.catalog.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.desk;
import static org.antenna.catalog.Catalogue.draft;
import static org.antenna.catalog.Catalogue.drafted;
import static org.antenna.catalog.Catalogue.oslo;
import static org.antenna.catalog.Catalogue.problem;
import static org.antenna.catalog.attachment.Attaching.added;
import static org.antenna.catalog.attachment.Attaching.released;
import static org.antenna.catalog.attachment.Attaching.send;
import static org.antenna.catalog.attachment.Attaching.tag;
import static org.antenna.catalog.attachment.Files.docx;
import static org.antenna.catalog.attachment.Files.pdf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.Catalogue;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusedAttachmentIT extends CatalogTestCase {
    /** So that whoever releases with If-Match has seen every file. */
    @Test
    void a_file_raises_the_revision_that_a_release_is_bound_to() {
        String id = drafted("Seen", HEBEI);
        String seen = tag(id);
        added(id, "a.pdf", pdf());
        problem(
                oslo().header("If-Match", seen)
                        .body("{}")
                        .post("/reports/" + id + "/release")
                        .then(),
                412,
                "changed-meanwhile");
        problem(send(oslo(), id, seen, "b.docx", docx()), 412, "changed-meanwhile");
        problem(
                oslo().contentType("application/octet-stream")
                        .body(docx())
                        .post("/reports/" + id + "/attachments?name=b.docx")
                        .then(),
                428,
                "if-match-needed");
    }

    /** From AMBER up another person than the last who wrote releases; a file is writing. */
    @Test
    void who_adds_a_file_has_written_on_the_draft() {
        String id = oslo().body(draft("Amber", "AMBER", HEBEI))
                .post("/reports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        send(desk(), id, tag(id), "a.pdf", pdf()).statusCode(201);
        problem(desk().body("{}").post("/reports/" + id + "/release").then(), 403, "second-person-needed");
    }

    @Test
    void foreigners_add_and_remove_nothing() {
        String id = drafted("Mine", "{\"classes\": [\"MISSION\"]}");
        String file = added(id, "a.pdf", pdf());
        var tokyo = Catalogue.as(Role.MISSION_OFFICER, "embassy-jp");
        problem(send(tokyo, id, tag(id), "b.exe", Files.latin("MZ\u0090\0")), 404, "report-not-found");
        released(id);
        problem(
                Catalogue.as(Role.MISSION_OFFICER, "embassy-jp")
                        .header("If-Match", tag(id))
                        .delete("/reports/" + id + "/attachments/" + file)
                        .then(),
                403,
                "foreign-mission");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        String id = drafted("Refused", HEBEI);
        problem(send(oslo(), id, "\"1\"", "a.png", pdf()), 400, "disguised-attachment")
                .body("errors.field", contains("name"));
        problem(send(oslo(), id, "\"1\"", "a.exe", Files.latin("MZ\u0090\0")), 400, "unsupported-attachment");
        problem(send(oslo(), id, "\"1\"", "pdf", pdf()), 400, "invalid-name");
        problem(send(oslo(), id, "\"1\"", "港口（机密）.pdf", pdf()), 400, "classified")
                .body("errors.field", contains("name"));
        problem(send(oslo(), id, "\"1\"", "TLP:RED_ports.pdf", pdf()), 400, "classified");
        problem(send(oslo(), id, "\"1\"", "a.txt", new byte[0]), 400, "attachment-empty");
        byte[] large = new byte[10 * 1024 * 1024 + 1];
        Arrays.fill(large, (byte) 'a');
        problem(send(oslo(), id, "\"1\"", "a.txt", large), 413, "attachment-too-large");
        oslo().get("/reports/" + id + "/attachments")
                .then()
                .body("items", empty())
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void names_and_contents_are_there_once_and_files_are_few() {
        String id = drafted("Few", HEBEI);
        added(id, "a.pdf", pdf());
        problem(
                send(oslo(), id, tag(id), "A.PDF", Files.joined(Files.latin("%PDF-1.4\n"), pdf())),
                409,
                "attachment-name-taken");
        problem(send(oslo(), id, tag(id), "b.pdf", pdf()), 409, "attachment-exists");
        for (int i = 1; i < 20; i++) {
            added(id, i + ".txt", Files.latin("file " + i));
        }
        problem(send(oslo(), id, tag(id), "20.txt", Files.latin("file 20")), 409, "too-many-attachments");
    }

    @Test
    void the_type_that_the_sender_names_is_not_looked_at() {
        String id = drafted("Types", HEBEI);
        for (String type : new String[] {"text/html", "application/json", "image/svg+xml"}) {
            String name = type.replace('/', '-').replace('+', '-') + ".txt";
            String file = oslo().contentType(type)
                    .header("If-Match", tag(id))
                    .body(("words of " + type).getBytes(UTF_8))
                    .post("/reports/" + id + "/attachments?name=" + name)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            oslo().get("/reports/" + id + "/attachments/" + file)
                    .then()
                    .header("Content-Type", equalTo("text/plain;charset=UTF-8"));
        }
    }
}
