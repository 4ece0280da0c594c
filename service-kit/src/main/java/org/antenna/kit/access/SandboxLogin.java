package org.antenna.kit.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.OAuthFlow;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * In the sandbox "Authorize" of Swagger UI leads to the login page of the sandbox's provider, where elsewhere it asks for
 * a bearer token.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class SandboxLogin implements OASFilter {
    private static final String SCHEME = "token";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Config config = ConfigProvider.getConfig();
        boolean wanted = config.getOptionalValue("antenna.openapi.sandbox-login", Boolean.class)
                .orElse(false);
        if (wanted && description.getComponents() != null) {
            String issuer = config.getValue("quarkus.oidc.auth-server-url", String.class);
            OAuthFlow flow = OASFactory.createOAuthFlow()
                    .authorizationUrl(issuer + "/authorize")
                    .tokenUrl(issuer + "/token")
                    .scopes(Map.of("openid", "who you are"));
            description
                    .getComponents()
                    .addSecurityScheme(
                            SCHEME,
                            OASFactory.createSecurityScheme()
                                    .type(SecurityScheme.Type.OAUTH2)
                                    .flows(OASFactory.createOAuthFlows().authorizationCode(flow)));
        }
    }
}
