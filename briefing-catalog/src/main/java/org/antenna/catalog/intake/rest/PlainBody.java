package org.antenna.catalog.intake.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Bodies of imports come as they are: nothing is unpacked, so nothing can grow. */
final class PlainBody {
    private PlainBody() {}

    /** @throws Refusal {@code content-encoding-not-taken} (415) */
    static void require(HttpHeaders headers) {
        @Nullable String encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(
                    415, "content-encoding-not-taken", "Send the body as it is, without Content-Encoding.", List.of());
        }
    }

    /** @throws Refusal {@code body-too-large} (413) beyond {@code most} bytes, {@code body-broken-off} (400) */
    static byte[] read(InputStream body, int most) {
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new Refusal(413, "body-too-large", "A feed has at most " + most + " bytes.", List.of());
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal(
                    400, "body-broken-off", "The body ended early. Send it again: nothing doubles.", List.of());
        }
    }
}
