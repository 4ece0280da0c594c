package org.antenna.sandbox.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/**
 * What goes into a token. After a login the page has sent the claims along; for a password grant they are those of the
 * demo user, or those of the request parameter {@code claims} (JSON), by which tests are whoever they need to be.
 */
final class TokenContents extends DefaultOAuth2TokenCallback {
    static final Duration LIFETIME = Duration.ofHours(1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Claims> users;

    TokenContents(String issuer, String audience, Map<String, Claims> users) {
        super(issuer, "nobody", "JWT", List.of(audience), Map.of(), LIFETIME.toSeconds());
        this.users = users;
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        if (!(request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant)) {
            return Map.of();
        }
        List<String> asked = request.getCustomParameter("claims");
        if (asked != null && !asked.isEmpty()) {
            return parse(asked.getFirst());
        }
        Claims user = users.get(grant.getUsername());
        if (user == null) {
            throw refusal("There is no demo user " + grant.getUsername() + ".");
        }
        return user.asMap();
    }

    private static Map<String, Object> parse(String claims) {
        try {
            return JSON.readValue(claims, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw refusal("The claims are not a JSON object.");
        }
    }

    private static OAuth2Exception refusal(String reason) {
        return new OAuth2Exception(OAuth2Error.INVALID_GRANT.setDescription(reason), reason);
    }
}
