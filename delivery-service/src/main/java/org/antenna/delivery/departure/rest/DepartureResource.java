package org.antenna.delivery.departure.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.antenna.delivery.departure.Links;
import org.antenna.delivery.obligation.Departures;
import org.antenna.delivery.obligation.Departures.Departing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Public: whoever holds the link may leave. Asking is safe; only POST acts, once or many times alike. */
@Path("/unsubscribe/{token}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
@Tag(name = "Leaving")
public class DepartureResource {
    private final Links links;
    private final Departures departures;
    private final Pages pages;

    @Inject
    public DepartureResource(Links links, Departures departures, Pages pages) {
        this.links = links;
        this.departures = departures;
        this.pages = pages;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "A page that says what leaving by this link would end",
            description = "Changes nothing. 404 with a page in both languages for a link that is not ours.")
    public Response ask(@PathParam("token") String token) {
        return answer(token, departures::preview, DeparturePage::asking);
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Leave: one-click unsubscription as in RFC 8058",
            description = "Any body, or none: the link says it all. Repeating it changes nothing and answers the same.")
    public Response leave(@PathParam("token") String token) {
        return answer(token, departures::leave, DeparturePage::done);
    }

    private Response answer(
            String token,
            Function<UUID, @Nullable Departing> departure,
            BiFunction<Departing, String, DeparturePage> page) {
        Departing departing = links.obligation(token).map(departure).orElse(null);
        return departing == null
                ? pages.answer(Response.Status.NOT_FOUND, DeparturePage::unknown)
                : pages.answer(Response.Status.OK, style -> page.apply(departing, style));
    }
}
