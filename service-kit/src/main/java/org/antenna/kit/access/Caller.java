package org.antenna.kit.access;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person or program behind the request, as its token says. */
@RequestScoped
public class Caller {
    private static final String ORGANISATION = "organisation";

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    @Inject
    public Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** Stable identifier of the person: the claim {@code sub}. */
    public String subject() {
        String subject = token.getSubject();
        return subject == null ? identity.getPrincipal().getName() : subject;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /** Code of the caller's organisation, or null when the token names none. */
    public @Nullable String organisation() {
        // A token makes and swallows an exception for each claim that is not of the standard.
        return identity.getPrincipal() instanceof OidcJwtCallerPrincipal principal
                ? principal.getClaims().getClaimValueAsString(ORGANISATION)
                : token.getClaim(ORGANISATION);
    }

    /** @throws Refusal {@code no-organisation} (403) when the token names none */
    public String requireOrganisation() {
        String organisation = organisation();
        if (organisation == null || organisation.isBlank()) {
            throw Refusal.forbidden("no-organisation", "Your account does not belong to an organisation.");
        }
        return organisation;
    }
}
