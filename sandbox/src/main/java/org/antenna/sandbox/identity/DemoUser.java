package org.antenna.sandbox.identity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Someone whom one may be in the sandbox.
 *
 * @param name in Chinese
 * @param nameEn in English
 * @param roles such as {@code desk-officer}
 * @param organisation code of the organisation
 */
public record DemoUser(
        String username, String name, String nameEn, String email, List<String> roles, String organisation) {

    private static final String RESOURCE = "/demo/users.json";

    /** All of them, in the order in which the login page shows them. */
    public static List<DemoUser> all() {
        try (InputStream in = Objects.requireNonNull(DemoUser.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new ObjectMapper().readValue(in, new TypeReference<List<DemoUser>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Claims claims() {
        return new Claims(username, name, email, roles, organisation);
    }
}
