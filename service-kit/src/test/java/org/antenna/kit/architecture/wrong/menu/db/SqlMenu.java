package org.antenna.kit.architecture.wrong.menu.db;

import jakarta.ws.rs.GET;
import org.antenna.kit.architecture.wrong.menu.rest.MenuResource;
import org.antenna.kit.consumer.ReceivedEvent;

public class SqlMenu {
    @GET
    public MenuResource resource(ReceivedEvent event) {
        return new MenuResource();
    }
}
