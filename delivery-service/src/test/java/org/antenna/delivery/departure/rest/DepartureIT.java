package org.antenna.delivery.departure.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import org.antenna.delivery.departure.Links;
import org.antenna.sandbox.testing.IdentityResource;
import org.antenna.sandbox.testing.KafkaResource;
import org.antenna.sandbox.testing.MailResource;
import org.antenna.sandbox.testing.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(RememberedDepartures.InUse.class)
@QuarkusTestResource(value = PostgresResource.class, initArgs = @ResourceArg(name = "service", value = "delivery"))
@QuarkusTestResource(KafkaResource.class)
@QuarkusTestResource(IdentityResource.class)
@QuarkusTestResource(MailResource.class)
class DepartureIT {
    @Inject
    RememberedDepartures departures;

    @Inject
    Links links;

    @Test
    void the_page_names_what_would_end_in_the_readers_language_and_has_one_button() {
        UUID obligation = departures.oblige("zh", "冬季运动场馆与训练", "<b>产业</b>");
        String page =
                given().get(path(obligation)).then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("<html lang=\"zh\">", "冬季运动场馆与训练", "&lt;b&gt;产业&lt;/b&gt;", "duty@fao.hebei.example", "退出订阅");
        assertThat(page.split("<button", -1)).hasSize(2);
        assertThat(given().get(path(departures.oblige("en", "Ports"))).asString())
                .contains("lang=\"en\"", "Leave");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void what_follows_links_changes_nothing(String method) {
        UUID obligation = departures.oblige("en", "Ports");
        int status = given().request(method, path(obligation)).statusCode();
        assertThat(status).isBetween(200, 204);
        assertThat(departures.left(obligation)).isFalse();
    }

    @Test
    void a_mail_program_leaves_with_one_click() {
        UUID obligation = departures.oblige("en", "Ports");
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(path(obligation))
                .then()
                .statusCode(200);
        assertThat(departures.left(obligation)).isTrue();
    }

    @Test
    void a_mail_program_that_sends_multipart_leaves_too() {
        UUID obligation = departures.oblige("en", "Ports");
        given().multiPart("List-Unsubscribe", "One-Click")
                .post(path(obligation))
                .then()
                .statusCode(200);
        assertThat(departures.left(obligation)).isTrue();
    }

    @Test
    void leaving_twice_answers_alike_and_says_how_to_come_back() {
        UUID obligation = departures.oblige("en", "Ports");
        String first =
                given().post(path(obligation)).then().statusCode(200).extract().asString();
        String second =
                given().post(path(obligation)).then().statusCode(200).extract().asString();
        assertThat(first)
                .isEqualTo(second)
                .contains("You have left", "To come back")
                .doesNotContain("<button");
    }

    @Test
    void a_link_that_is_not_ours_is_404_in_both_languages_and_ends_nothing() {
        UUID obligation = departures.oblige("en", "Ports");
        String signed = path(obligation);
        String forged = signed.substring(0, signed.length() - 1) + (signed.endsWith("A") ? "B" : "A");
        for (String wrong :
                new String[] {forged, "/unsubscribe/x", path(UUID.fromString("019a9d3e-0000-7000-8000-0000000000ff"))
                }) {
            assertThat(given().get(wrong).then().statusCode(404).extract().asString())
                    .contains("链接无效", "This link does not work");
            assertThat(given().post(wrong).then().statusCode(404).extract().asString())
                    .contains("链接无效");
        }
        assertThat(departures.left(obligation)).isFalse();
    }

    @Test
    void the_page_is_kept_nowhere_tells_nobody_and_loads_nothing() {
        Response page = given().get(path(departures.oblige("en", "Ports")));
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'sha256-", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.contentType()).isEqualToIgnoringWhitespace("text/html;charset=UTF-8");
        assertThat(page.asString()).doesNotContain("http://", "https://", "<script", "<img");
    }

    @Test
    void the_policy_allows_the_style_that_the_page_has() throws Exception {
        Response page = given().get(path(departures.oblige("en", "Ports")));
        String style = page.asString().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(page.header("Content-Security-Policy"))
                .contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
    }

    @Test
    void the_pages_are_left_to_be_looked_at() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "mails"));
        UUID chinese = departures.oblige("zh", "冬季运动场馆与训练", "产业早知道");
        UUID english = departures.oblige("en", "Winter sport venues and training", "Industry early");
        Files.writeString(
                folder.resolve("leave-zh.html"), given().get(path(chinese)).asString());
        Files.writeString(
                folder.resolve("leave-en.html"), given().get(path(english)).asString());
        Files.writeString(
                folder.resolve("left-zh.html"), given().post(path(chinese)).asString());
        Files.writeString(
                folder.resolve("unknown.html"), given().get("/unsubscribe/x").asString());
        assertThat(folder.resolve("unknown.html")).content().contains("</html>");
    }

    private String path(UUID obligation) {
        return links.departure(obligation).getPath();
    }
}
