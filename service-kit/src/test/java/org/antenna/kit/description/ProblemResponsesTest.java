package org.antenna.kit.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.junit.jupiter.api.Test;

class ProblemResponsesTest {
    @Test
    void whoever_takes_a_body_says_how_a_large_one_is_refused_beside_what_it_answers() {
        Operation importing = operation();
        importing.setRequestBody(OASFactory.createRequestBody());
        described(importing);
        assertThat(importing.getResponses().getAPIResponses()).containsKeys("200", "400", "401", "403", "413");
        assertThat(importing.getResponses().getAPIResponse("413").getContent().getMediaTypes())
                .containsOnlyKeys("application/problem+json");
    }

    @Test
    void what_a_resource_says_of_a_refusal_of_its_own_stays() {
        Operation adding = operation();
        adding.setRequestBody(OASFactory.createRequestBody());
        adding.getResponses().addAPIResponse("413", response("The file is too large"));
        described(adding);
        assertThat(adding.getResponses().getAPIResponse("413").getDescription()).isEqualTo("The file is too large");
        assertThat(adding.getResponses().getAPIResponse("413").getContent()).isNotNull();
    }

    @Test
    void who_takes_no_body_refuses_none() {
        Operation reading = operation();
        described(reading);
        assertThat(reading.getResponses().getAPIResponses()).doesNotContainKey("413");
    }

    private static Operation operation() {
        return OASFactory.createOperation()
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", response("OK"))
                        .addAPIResponse("401", response("Not Authorized")));
    }

    private static APIResponse response(String words) {
        return OASFactory.createAPIResponse().description(words);
    }

    private static void described(Operation operation) {
        OpenAPI description = OASFactory.createOpenAPI()
                .components(OASFactory.createComponents())
                .paths(OASFactory.createPaths()
                        .addPathItem("/imports", OASFactory.createPathItem().POST(operation)));
        new ProblemResponses().filterOpenAPI(description);
    }
}
