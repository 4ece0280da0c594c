package org.antenna.delivery.mail.letter;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.antenna.delivery.departure.LinkSettings;
import org.antenna.delivery.departure.Links;
import org.antenna.delivery.mail.MailSettings;

/** A writer over the real templates, without the framework. */
public final class Writers {
    private Writers() {}

    static QuteMailWriter writer() {
        return writer(Map.of());
    }

    static QuteMailWriter writer(Map<String, String> settings) {
        return new QuteMailWriter(engine(), links(), settings(settings));
    }

    public static Links links() {
        return new Links(new LinkSettings() {
            @Override
            public URI publicUrl() {
                return URI.create("https://antenna.example.org/");
            }

            @Override
            public String secret() {
                return "a secret of the tests, long enough to be one";
            }
        });
    }

    public static MailSettings settings(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withMapping(MailSettings.class)
                .withSources(
                        new PropertiesConfigSource(settings, "test", 200),
                        new PropertiesConfigSource(
                                Map.of(
                                        "antenna.mail.from", "antenna@example.org",
                                        "antenna.mail.smtp.host", "localhost"),
                                "common",
                                100))
                .build()
                .getConfigMapping(MailSettings.class);
    }

    private static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addValueResolver(ValueResolvers.rawResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> Optional.of(new Located(id)))
                .build();
    }

    private record Located(String id) implements TemplateLocator.TemplateLocation {
        @Override
        public Reader read() {
            return new InputStreamReader(
                    Objects.requireNonNull(Writers.class.getResourceAsStream("/templates/" + id), id),
                    StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(id.endsWith(".html") ? Variant.TEXT_HTML : Variant.TEXT_PLAIN));
        }
    }
}
