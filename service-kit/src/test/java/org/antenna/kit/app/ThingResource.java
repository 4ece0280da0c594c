package org.antenna.kit.app;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.antenna.kit.access.Caller;
import org.antenna.kit.access.Role;
import org.antenna.kit.idempotency.IdempotencyKeys;
import org.antenna.kit.platform.Ids;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

@Path("/things")
@RunOnVirtualThread
public class ThingResource {
    private final Things things;
    private final IdempotencyKeys keys;
    private final Ids ids;
    private final Caller caller;

    @Inject
    public ThingResource(Things things, IdempotencyKeys keys, Ids ids, Caller caller) {
        this.things = things;
        this.keys = keys;
        this.ids = ids;
        this.caller = caller;
    }

    public record NewThing(@NotBlank String name) {}

    public record Who(String subject, @Nullable String organisation, List<String> roles) {}

    public record Made(String id, String by) {}

    @POST
    @RolesAllowed(Role.DESK_OFFICER)
    public Made make(@HeaderParam("Idempotency-Key") String key, @Valid NewThing request) {
        if (request.name().equals("forbidden")) {
            throw Refusal.conflict("thing-forbidden", "Not this one.");
        }
        return keys.once(key, "make-thing", request, Made.class, () -> {
            String id = "made-" + ids.next();
            things.make(id, false);
            return new Made(id, caller.requireOrganisation());
        });
    }

    @GET
    @Path("/broken")
    @RolesAllowed(Role.DESK_OFFICER)
    public Map<String, String> broken() {
        throw new IllegalStateException("secret detail");
    }

    @GET
    @Path("/caller")
    @RolesAllowed({Role.DESK_OFFICER, Role.READER})
    public Who caller() {
        return new Who(
                caller.subject(),
                caller.organisation(),
                Stream.of(Role.READER, Role.REGIONAL_OFFICER, Role.MISSION_OFFICER, Role.DESK_OFFICER, Role.OPERATOR)
                        .filter(caller::has)
                        .toList());
    }

    @GET
    @Path("/unannotated")
    public String unannotated() {
        return "nobody may see this";
    }
}
