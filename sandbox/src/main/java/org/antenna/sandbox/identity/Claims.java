package org.antenna.sandbox.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a token says about a person; audience, issuer and times are added by the provider.
 *
 * @param roles become the claim {@code groups}
 * @param organisation code of the organisation
 */
public record Claims(String subject, String name, String email, List<String> roles, String organisation) {
    public Claims {
        roles = List.copyOf(roles);
    }

    /** A person made up for one test: the subject tells role and organisation. */
    public static Claims of(String role, String organisation) {
        String subject = role + "." + organisation;
        return new Claims(subject, subject, subject + "@example.org", List.of(role), organisation);
    }

    Map<String, Object> asMap() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("sub", subject);
        all.put("name", name);
        all.put("email", email);
        all.put("preferred_username", subject);
        all.put("groups", roles);
        all.put("organisation", organisation);
        return all;
    }
}
