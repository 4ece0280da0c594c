package org.antenna.kit.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.credential.Credential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.antenna.kit.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Reads the token of a request, and remembers for half a minute whom a good one stands for: the same token, to the last
 * character, need not have its signature checked again. It ends when it expires, remembered or not; only a key that the
 * provider takes back counts half a minute longer. What is wrong with a token is never remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class CheckedTokens implements HttpAuthenticationMechanism {
    static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 2_000;
    private static final String SCHEME = "Bearer ";

    /** @param until when the token ends, or is to be checked again */
    private record Checked(SecurityIdentity identity, Instant until) {}

    private final Cache<String, Checked> checked =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();
    private final HttpAuthenticationMechanism provider;
    private final Clock clock;

    @Inject
    public CheckedTokens(OidcAuthenticationMechanism provider, Clock clock) {
        this((HttpAuthenticationMechanism) provider, clock);
    }

    CheckedTokens(HttpAuthenticationMechanism provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String header = request.request().getHeader("Authorization");
        if (header == null || !header.startsWith(SCHEME)) {
            return provider.authenticate(request, identities);
        }
        // The hash: nobody can learn a token from how long it takes to compare it.
        String key = Sha256.hex(header.getBytes(StandardCharsets.UTF_8));
        Checked known = checked.getIfPresent(key);
        if (known != null && clock.instant().isBefore(known.until())) {
            return Uni.createFrom().item(known.identity());
        }
        return provider.authenticate(request, identities).invoke(identity -> remember(key, identity));
    }

    private void remember(String key, @Nullable SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof OidcJwtCallerPrincipal principal) {
            Instant expires = Instant.ofEpochSecond(principal.getExpirationTime());
            Instant again = clock.instant().plus(REMEMBERED);
            checked.put(key, new Checked(withoutRequest(identity), expires.isBefore(again) ? expires : again));
        }
    }

    /** What was made for a request holds on to it. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        QuarkusSecurityIdentity.Builder kept = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles());
        for (Credential credential : identity.getCredentials()) {
            kept.addCredential(credential);
        }
        return kept.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return provider.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return provider.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return provider.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return provider.getPriority();
    }
}
