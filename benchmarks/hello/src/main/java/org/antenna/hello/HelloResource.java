package org.antenna.hello;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Greets, and nothing else: no token, no database, no JSON. */
@Path("/hello")
@RunOnVirtualThread
public class HelloResource {
    @GET
    public String hello() {
        return "hello";
    }
}
