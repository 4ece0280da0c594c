package org.antenna.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckedTokensTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private Instant now = BEGIN;
    private final Provider provider = new Provider();
    private final CheckedTokens tokens = new CheckedTokens(provider, clock());

    @Test
    void a_good_token_is_checked_once() {
        SecurityIdentity first = authenticate("Bearer good.alice");
        SecurityIdentity second = authenticate("Bearer good.alice");
        assertThat(provider.asked).containsExactly("Bearer good.alice");
        assertThat(second.getPrincipal()).isSameAs(first.getPrincipal());
        assertThat(second.getRoles()).isEqualTo(first.getRoles());
        assertThat(second.getCredentials()).isEqualTo(first.getCredentials());
        assertThat(second.isAnonymous()).isFalse();
    }

    @Test
    void what_belongs_to_the_request_is_not_remembered() {
        assertThat(authenticate("Bearer good.alice").<Object>getAttribute("request"))
                .isNotNull();
        assertThat(authenticate("Bearer good.alice").getAttributes()).isEmpty();
    }

    @Test
    void another_token_of_the_same_person_is_checked() {
        authenticate("Bearer good.alice");
        authenticate("Bearer good.alice.again");
        assertThat(provider.asked).hasSize(2);
    }

    @Test
    void half_a_minute_later_it_is_checked_again() {
        authenticate("Bearer good.alice");
        now = BEGIN.plus(CheckedTokens.REMEMBERED).minusMillis(1);
        authenticate("Bearer good.alice");
        assertThat(provider.asked).hasSize(1);
        now = BEGIN.plus(CheckedTokens.REMEMBERED);
        authenticate("Bearer good.alice");
        assertThat(provider.asked).hasSize(2);
    }

    @Test
    void one_that_expires_earlier_is_remembered_until_then() {
        provider.life = Duration.ofSeconds(5);
        authenticate("Bearer good.alice");
        now = BEGIN.plusSeconds(5).minusMillis(1);
        authenticate("Bearer good.alice");
        assertThat(provider.asked).hasSize(1);
        now = BEGIN.plusSeconds(5);
        authenticate("Bearer good.alice");
        assertThat(provider.asked).hasSize(2);
    }

    @Test
    void a_refused_token_is_asked_about_again() {
        assertThatThrownBy(() -> authenticate("Bearer bad")).isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> authenticate("Bearer bad")).isInstanceOf(AuthenticationFailedException.class);
        assertThat(provider.asked).containsExactly("Bearer bad", "Bearer bad");
    }

    @Test
    void a_token_without_an_end_is_not_remembered() {
        provider.life = null;
        authenticate("Bearer good.alice");
        authenticate("Bearer good.alice");
        assertThat(provider.asked).hasSize(2);
    }

    @Test
    void without_a_bearer_token_the_provider_decides_each_time() {
        for (int i = 0; i < 2; i++) {
            assertThat(tokens.authenticate(request(null), identities()).await().indefinitely())
                    .isNull();
        }
        assertThat(provider.asked).hasSize(2);
    }

    private SecurityIdentity authenticate(String header) {
        return tokens.authenticate(request(header), identities()).await().indefinitely();
    }

    private Clock clock() {
        InstantSource source = () -> now;
        return source.withZone(ZoneOffset.UTC);
    }

    /** Takes tokens that begin with "good", and counts. */
    private final class Provider implements HttpAuthenticationMechanism {
        final List<String> asked = new ArrayList<>();

        @Nullable
        Duration life = Duration.ofHours(1);

        @Override
        public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
            String header = request.request().getHeader("Authorization");
            asked.add(String.valueOf(header));
            if (header == null) {
                return Uni.createFrom().nullItem();
            }
            return header.startsWith("Bearer good.")
                    ? Uni.createFrom().item(identity(header.substring("Bearer ".length())))
                    : Uni.createFrom().failure(new AuthenticationFailedException());
        }

        private SecurityIdentity identity(String token) {
            JwtClaims claims = new JwtClaims();
            claims.setSubject(token);
            if (life != null) {
                claims.setExpirationTime(NumericDate.fromSeconds(now.plus(life).getEpochSecond()));
            }
            AccessTokenCredential credential = new AccessTokenCredential(token);
            return QuarkusSecurityIdentity.builder()
                    .setPrincipal(new OidcJwtCallerPrincipal(claims, credential))
                    .addRole(Role.READER)
                    .addCredential(credential)
                    .addAttribute("request", new Object())
                    .build();
        }

        @Override
        public Uni<ChallengeData> getChallenge(RoutingContext request) {
            throw new UnsupportedOperationException();
        }
    }

    private static RoutingContext request(@Nullable String authorization) {
        HttpServerRequest request = answering(HttpServerRequest.class, "getHeader", authorization);
        return Objects.requireNonNull(answering(RoutingContext.class, "request", request));
    }

    private static IdentityProviderManager identities() {
        return answering(IdentityProviderManager.class, "none", null);
    }

    /** Has one method. */
    private static <T> T answering(Class<T> type, String name, @Nullable Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (!method.getName().equals(name)) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer;
                }));
    }
}
