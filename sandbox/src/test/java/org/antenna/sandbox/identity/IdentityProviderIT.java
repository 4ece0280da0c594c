package org.antenna.sandbox.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.process.TcpPort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityProviderIT {
    private static final String VERIFIER = "a-secret-that-only-this-browser-knows-0123456789";
    private static final DemoUser LI_NA = new DemoUser(
            "li.na", "李娜", "Li \"Lina\" Na", "li.na@hebei-fao.example", List.of("regional-officer"), "hebei-fao");

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();
    private IdentityProvider provider;

    @BeforeEach
    void begin() {
        provider = new IdentityProvider(directory, TcpPort.free(), List.of(LI_NA));
        provider.start();
    }

    @AfterEach
    void end() {
        provider.stop();
        http.close();
    }

    @Test
    void a_demo_users_token_says_who_it_is() throws Exception {
        SignedJWT token = SignedJWT.parse(provider.token("li.na"));

        var claims = token.getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("li.na");
        assertThat(claims.getStringClaim("name")).isEqualTo("李娜");
        assertThat(claims.getStringClaim("email")).isEqualTo("li.na@hebei-fao.example");
        assertThat(claims.getStringListClaim("groups")).containsExactly("regional-officer");
        assertThat(claims.getStringClaim("organisation")).isEqualTo("hebei-fao");
        assertThat(claims.getAudience()).containsExactly("antenna");
        assertThat(claims.getIssuer()).isEqualTo(provider.issuer());
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(3_600_000);
    }

    @Test
    void tests_may_be_anyone() throws Exception {
        String token = provider.token(Claims.of("operator", "somewhere"));

        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getStringListClaim("groups")).containsExactly("operator");
        assertThat(claims.getStringClaim("organisation")).isEqualTo("somewhere");
        assertThat(claims.getAudience()).containsExactly("antenna");
    }

    @Test
    void an_unknown_demo_user_is_refused() {
        assertThatThrownBy(() -> provider.token("nobody.here"))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("nobody.here");
    }

    @Test
    void a_token_of_before_the_restart_is_still_trusted() throws Exception {
        SignedJWT token = SignedJWT.parse(provider.token("li.na"));

        provider.restart();

        JWKSet keys = JWKSet.parse(get(provider.issuer() + "/jwks").body());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(key.isPrivate()).isFalse();
    }

    @Test
    void the_issuer_is_the_same_by_whichever_name_it_is_asked() throws Exception {
        String byAddress = provider.issuer().replace("localhost", "127.0.0.1");

        assertThat(get(byAddress + "/.well-known/openid-configuration").body())
                .contains("\"issuer\" : \"" + provider.issuer() + "\"");
    }

    @Test
    void one_click_on_the_login_page_leads_to_a_token() throws Exception {
        String authorize = authorize();
        String page = get(authorize).body();
        assertThat(page).contains("李娜", "Li &quot;Lina&quot; Na", "Regional officer", "hebei-fao");

        HttpResponse<String> clicked = post(authorize, "username=li.na&claims=" + hiddenClaims(page));
        String code = clicked.headers().firstValue("Location").orElseThrow().replaceAll(".*[?&]code=([^&]+).*", "$1");

        HttpResponse<String> exchanged = exchange(code, VERIFIER);
        assertThat(exchanged.statusCode()).as(exchanged.body()).isEqualTo(200);
        String token = exchanged.body().replaceAll("(?s).*\"access_token\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("li.na");
        assertThat(claims.getStringListClaim("groups")).containsExactly("regional-officer");
        assertThat(claims.getAudience()).containsExactly("antenna");
    }

    @Test
    void a_stolen_code_is_worth_nothing_without_the_verifier() throws Exception {
        String authorize = authorize();
        HttpResponse<String> clicked = post(
                authorize,
                "username=li.na&claims=" + hiddenClaims(get(authorize).body()));
        String code = clicked.headers().firstValue("Location").orElseThrow().replaceAll(".*[?&]code=([^&]+).*", "$1");

        assertThat(exchange(code, "b" + VERIFIER).statusCode()).isEqualTo(400);
    }

    private String authorize() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return provider.issuer()
                + "/authorize?response_type=code&client_id=antenna&scope=openid&state=s&nonce=n"
                + "&redirect_uri=http%3A%2F%2Flocalhost%2Fback&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    private HttpResponse<String> exchange(String code, String verifier) throws Exception {
        return post(
                provider.issuer() + "/token",
                "grant_type=authorization_code&client_id=antenna&redirect_uri=http%3A%2F%2Flocalhost%2Fback&code="
                        + code + "&code_verifier=" + verifier);
    }

    private static String hiddenClaims(String page) {
        var hidden = Pattern.compile("name=\"claims\" value=\"([^\"]+)\"").matcher(page);
        assertThat(hidden.find()).isTrue();
        String json = hidden.group(1)
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        return URLEncoder.encode(json, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String url) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String url, String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
