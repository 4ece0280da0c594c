package org.antenna.catalog.attachment.rest;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.antenna.catalog.attachment.Attachment;
import org.antenna.catalog.input.HeldTags;
import org.jspecify.annotations.Nullable;

/**
 * A file as an answer that no browser shows or runs in our name: to be kept, of exactly its type, in a sandbox should it be
 * opened all the same. Kept copies are asked about anew each time, because who may read can change.
 */
final class Download {
    private Download() {}

    static Response answer(Attachment attachment, @Nullable String ifNoneMatch, Function<Attachment, byte[]> bytes) {
        String tag = "\"" + attachment.sha256() + "\"";
        Response.ResponseBuilder answer = HeldTags.have(ifNoneMatch, tag)
                ? Response.notModified()
                : Response.ok(bytes.apply(attachment), attachment.type().mediaType())
                        .header("Content-Disposition", Disposition.of(attachment.name()));
        return answer.header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
