package org.antenna.kit.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says of every operation that asks for a token how it refuses, so that no resource has to repeat it. What a resource says
 * of a refusal of its own stays, and gets the schema.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {
    private static final String SCHEMA = "Problem";
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "Something in the request is at fault; errors names the fields",
            "401", "A valid bearer token is needed",
            "403", "The caller's role or organisation does not allow this");
    private static final String MISSING = "There is no such thing, or none that the caller may know of";
    private static final String CONFLICT = "The state of the thing, or another one like it, does not allow this";
    private static final String CHANGED = "It was changed since the caller read it";
    private static final String UNTAGGED = "If-Match is needed";
    private static final String TOO_LARGE = "The body is larger than this service takes (body-too-large)";
    private static final String REUSED =
            "The Idempotency-Key came with another request before (idempotency-key-reused)";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components = description.getComponents();
        if (components == null || description.getPaths() == null) {
            return;
        }
        components.addSchema(SCHEMA, problem());
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getResponses().getAPIResponse("401") == null) {
            return;
        }
        refusals(path, method, operation).forEach((status, words) -> put(operation, status, words));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if ((status.startsWith("4") || status.startsWith("5")) && response.getContent() == null) {
                response.setContent(content());
            }
        });
    }

    private static Map<String, String> refusals(String path, PathItem.HttpMethod method, Operation operation) {
        boolean onOne = path.contains("{");
        boolean tagged = takes(operation, "If-Match");
        boolean once = takes(operation, "Idempotency-Key");
        Map<String, String> refusals = new TreeMap<>(ALWAYS);
        if (onOne) {
            refusals.put("404", MISSING);
        }
        if (tagged || method == PathItem.HttpMethod.POST && (once || onOne)) {
            refusals.put("409", CONFLICT);
        }
        if (tagged) {
            refusals.put("412", CHANGED);
        }
        if (tagged && method == PathItem.HttpMethod.PUT) {
            refusals.put("428", UNTAGGED);
        }
        if (operation.getRequestBody() != null) {
            refusals.put("413", TOO_LARGE);
        }
        if (once) {
            refusals.put("422", REUSED);
        }
        return refusals;
    }

    private static boolean takes(Operation operation, String header) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> header.equals(one.getName()));
    }

    /** The framework's own words for 401 and 403 give way; those of a resource for anything else stay. */
    private static void put(Operation operation, String status, String words) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        if (known == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            status,
                            OASFactory.createAPIResponse().description(words).content(content()));
        } else if (ALWAYS.containsKey(status)) {
            known.setDescription(words);
        }
    }

    private static Content content() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA);
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json", OASFactory.createMediaType().schema(reference));
    }

    private static Schema problem() {
        Schema error = object("field", "code", "detail");
        return object("type", "title", "code", "detail")
                .description("RFC 9457; programs decide by code, people read detail")
                .addProperty("status", typed(Schema.SchemaType.INTEGER))
                .addProperty("errors", typed(Schema.SchemaType.ARRAY).items(error));
    }

    private static Schema object(String... texts) {
        Schema object = typed(Schema.SchemaType.OBJECT);
        for (String text : texts) {
            object.addProperty(text, typed(Schema.SchemaType.STRING));
        }
        return object;
    }

    private static Schema typed(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
