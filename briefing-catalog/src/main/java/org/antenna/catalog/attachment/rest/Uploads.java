package org.antenna.catalog.attachment.rest;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.antenna.catalog.attachment.AttachmentSettings;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in no more of a body than a file may have, whatever length was announced. */
@ApplicationScoped
class Uploads {
    private final AttachmentSettings settings;

    @Inject
    Uploads(AttachmentSettings settings, @ConfigProperty(name = "antenna.http.largest-body") MemorySize largestBody) {
        this.settings = settings;
        if (settings.mostBytes().asLongValue() > largestBody.asLongValue()) {
            throw new IllegalArgumentException(
                    "antenna.attachments.most-bytes must be no larger than antenna.http.largest-body");
        }
    }

    /** Makes a wrong setting stop the start. */
    void start(@Observes StartupEvent event) {}

    /** @throws Refusal {@code attachment-too-large} (413) */
    byte[] bytes(InputStream body) {
        int most = Math.toIntExact(settings.mostBytes().asLongValue());
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length <= most) {
                return bytes;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String detail = "A file has at most " + most + " bytes.";
        throw new Refusal(
                413, "attachment-too-large", detail, List.of(new FieldError("body", "attachment-too-large", detail)));
    }
}
