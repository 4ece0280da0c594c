package org.antenna.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that reaches REST becomes a problem here; none shows a class name or a stack. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Integer, String> DETAILS = Map.of(
            404, "There is nothing under this address.",
            405, "This address does not take this method; the header Allow names those it takes.",
            406, "None of the media types asked for can be given.",
            413, "The request is larger than this service takes.",
            415, "The body is missing or of another media type than this address takes.");

    @ServerExceptionMapper
    public Response refusal(Refusal refusal) {
        return Problem.of(refusal).response();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violations) {
        List<FieldError> errors = violations.getConstraintViolations().stream()
                .map(ProblemMappers::error)
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return Problem.of(Refusal.fields(errors)).response();
    }

    /** Stands before the framework's own mapper of this subtype, which answers without a body. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonMappingException e) {
        if (e.getCause() instanceof Refusal refusal) {
            return refusal(refusal);
        }
        return Problem.of(JsonFaults.refusal(e)).response();
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JsonProcessingException e) {
        var at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return Problem.of(400, "malformed-json", "The body is not JSON" + where + ".", List.of())
                .response();
    }

    @ServerExceptionMapper
    public Response untrusted(AuthenticationFailedException e) {
        return notSignedIn();
    }

    @ServerExceptionMapper
    public Response unauthorised(UnauthorizedException e) {
        return notSignedIn();
    }

    private static Response notSignedIn() {
        Response answer = Problem.of(401, "not-signed-in", "A valid bearer token is needed.", List.of())
                .response();
        return Response.fromResponse(answer)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return Problem.of(403, "role-not-allowed", "Your role does not allow this.", List.of())
                .response();
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof NumberFormatException number) {
            return Problem.of(notANumber(number, uri)).response();
        }
        if (e.getCause() instanceof JsonMappingException mapping) {
            return unreadable(mapping);
        }
        if (e.getCause() instanceof JsonProcessingException processing) {
            return unreadable(processing);
        }
        Response original = e.getResponse();
        int status = original.getStatus();
        String code = original.getStatusInfo()
                .getReasonPhrase()
                .toLowerCase(Locale.ROOT)
                .replace(' ', '-');
        Response.ResponseBuilder answer = Response.fromResponse(
                Problem.of(status, code, DETAILS.get(status), List.of()).response());
        original.getStringHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase("WWW-Authenticate") || name.equalsIgnoreCase("Allow")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    @ServerExceptionMapper
    public Response failure(Throwable e) {
        LOG.error("Request failed", e);
        return Problem.of(
                        500,
                        "internal",
                        "Something failed on our side. Nothing of this request was kept; it may be sent again.",
                        List.of())
                .response();
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String annotation = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        if (List.of("NotNull", "NotBlank", "NotEmpty").contains(annotation)) {
            return new FieldError(withoutMethod(path), "value-needed", "Is needed.");
        }
        String code = annotation.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        return new FieldError(withoutMethod(path), code, violation.getMessage());
    }

    private static String withoutMethod(String path) {
        String[] parts = path.replaceAll("\\.<[^>]*>", "").split("\\.", 3);
        return parts.length == 3 ? parts[2] : "body";
    }

    /** The framework does not say which parameter it could not read; its value does. */
    private static Refusal notANumber(NumberFormatException e, UriInfo uri) {
        String message = String.valueOf(e.getMessage());
        String field = uri.getQueryParameters().entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(value -> message.contains('"' + value + '"')))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("query");
        return Refusal.field(field, "invalid-number", "A number is expected.");
    }
}
