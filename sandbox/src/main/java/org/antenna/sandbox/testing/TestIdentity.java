package org.antenna.sandbox.testing;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.antenna.sandbox.identity.Claims;
import org.antenna.sandbox.identity.Tokens;

/** Bearer tokens for tests, from the provider that {@link IdentityResource} uses. */
public final class TestIdentity {
    private TestIdentity() {}

    public static String issuer() {
        Map<String, String> identity = JvmWide.call("identity");
        return Objects.requireNonNull(identity.get("issuer"));
    }

    /** A person with this role in this organisation; the subject is {@code <role>.<organisation>}. */
    public static String token(String role, String organisation) {
        return token(Claims.of(role, organisation));
    }

    public static String token(Claims claims) {
        return Tokens.mint(issuer(), claims);
    }

    /** Valid only until the second in which {@code expires} lies. */
    public static String token(Claims claims, Instant expires) {
        return Tokens.mint(issuer(), claims, expires);
    }

    /** The token of a demo user, such as {@code zhao.min}. */
    public static String demoUser(String username) {
        return Tokens.ofDemoUser(issuer(), username);
    }
}
