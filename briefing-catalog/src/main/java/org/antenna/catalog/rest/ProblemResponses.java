package org.antenna.catalog.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of every operation how it refuses, so that no resource has to repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {
    private static final String SCHEMA = "Problem";
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "Something in the request is at fault; errors names the fields",
            "401", "A valid bearer token is needed",
            "403", "The caller's role or mission does not allow this");
    private static final String MISSING = "There is no such thing, or none that the caller may know of";
    private static final String CONFLICT = "The state of the thing, or another one like it, does not allow this";
    private static final String CHANGED = "It was changed since the caller read it";
    private static final String UNTAGGED = "If-Match is needed";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getComponents().addSchema(SCHEMA, problem());
        description.getPaths().getPathItems().forEach((path, item) -> describe(path, item));
    }

    private static void describe(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            Map<String, String> refusals = new TreeMap<>(ALWAYS);
            if (path.contains("{")) {
                refusals.put("404", MISSING);
            }
            if (method == PathItem.HttpMethod.POST && !path.endsWith("/import")) {
                refusals.put("409", CONFLICT);
            }
            if (takesTag(operation)) {
                refusals.put("409", CONFLICT);
                refusals.put("412", CHANGED);
            }
            if (takesTag(operation) && method == PathItem.HttpMethod.PUT) {
                refusals.put("428", UNTAGGED);
            }
            refusals.forEach((status, words) -> add(operation, status, words));
        });
    }

    private static boolean takesTag(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> "If-Match".equals(one.getName()));
    }

    private static void add(Operation operation, String status, String words) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        APIResponse response = known == null ? OASFactory.createAPIResponse() : known;
        if (known == null || known.getDescription() == null || known.getContent() == null) {
            response.setDescription(words);
            Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA);
            response.setContent(OASFactory.createContent()
                    .addMediaType(
                            "application/problem+json",
                            OASFactory.createMediaType().schema(reference)));
            operation.getResponses().addAPIResponse(status, response);
        }
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
