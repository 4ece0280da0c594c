package org.antenna.sandbox.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page on which one chooses whom to be: a card for each demo user, one click logs in. */
final class LoginPage {
    private static final Map<String, String> ROLES = Map.of(
            "regional-officer", "地方外办干部 · Regional officer",
            "mission-officer", "驻外机构干部 · Mission officer",
            "desk-officer", "部内主管 · Desk officer",
            "operator", "运行人员 · Operator",
            "reader", "企业读者 · Enterprise reader");

    private LoginPage() {}

    static String of(List<DemoUser> users) {
        Map<String, String> names = OrganisationNames.inChinese();
        String cards = users.stream().map(user -> card(user, names)).collect(Collectors.joining());
        return resource("/identity/login.html").replace("{{cards}}", cards);
    }

    private static String card(DemoUser user, Map<String, String> names) {
        String roles = user.roles().stream()
                .map(role -> ROLES.getOrDefault(role, role))
                .collect(Collectors.joining("、"));
        return """
                <form method="post">
                  <input type="hidden" name="username" value="%s">
                  <input type="hidden" name="claims" value="%s">
                  <button type="submit">
                    <span class="name">%s <span lang="en">%s</span></span>
                    <span class="role">%s</span>
                    <span class="organisation">%s · <code>%s</code></span>
                  </button>
                </form>
                """.formatted(
                        escape(user.username()),
                        escape(json(user.claims())),
                        escape(user.name()),
                        escape(user.nameEn()),
                        escape(roles),
                        escape(names.getOrDefault(user.organisation(), user.organisation())),
                        escape(user.username()));
    }

    private static String json(Claims claims) {
        try {
            return new ObjectMapper().writeValueAsString(claims.asMap());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(LoginPage.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
