package org.antenna.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details as every service answers them.
 *
 * @param type {@code urn:antenna:problem:<code>}
 * @param title the HTTP reason phrase
 * @param status HTTP status, repeated in the body
 * @param code stable, kebab-case: what a program decides by
 * @param detail for people; absent where it would tell too much
 * @param errors the fields at fault, empty when none is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String code, @Nullable String detail, List<FieldError> errors) {
        Response.Status known = Response.Status.fromStatusCode(status);
        String title = known == null ? "Refused" : known.getReasonPhrase();
        return new Problem("urn:antenna:problem:" + code, title, status, code, detail, errors);
    }

    static Problem of(Refusal refusal) {
        return of(refusal.status(), refusal.code(), refusal.detail(), refusal.errors());
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
