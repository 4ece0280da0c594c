package org.antenna.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.rest.RestClient;

/**
 * Recipients and subscriptions of the demo. A recipient is known by organisation and address, a subscription by
 * organisation and name; one that somebody has ended stays ended.
 */
final class DemoSubscriptions {
    private static final Duration VOCABULARY = Duration.ofSeconds(30);

    private final RestClient service;
    /** Ids by the keys that the files use. */
    private final Map<String, String> recipientIds = new HashMap<>();

    DemoSubscriptions(RestClient service) {
        this.service = service;
    }

    void load() {
        recipients();
        subscriptions();
    }

    private void recipients() {
        Map<String, String> known = new HashMap<>();
        for (JsonNode recipient : service.list("/recipients?limit=200")) {
            known.put(identity(recipient, "address"), recipient.path("id").asText());
        }
        for (JsonNode wanted : DemoFiles.array("recipients.json")) {
            String id = known.get(identity(wanted, "address"));
            if (id == null) {
                RestClient.Answer answer = service.post("/recipients", DemoFiles.without(wanted, "key"));
                Refused.unlessSuccess("recipient " + wanted.path("address").asText(), answer);
                id = answer.body().path("id").asText();
            }
            recipientIds.put(wanted.path("key").asText(), id);
        }
    }

    private void subscriptions() {
        Set<String> known = new HashSet<>();
        for (String state : new String[] {"active", "ended"}) {
            service.list("/subscriptions?limit=200&state=" + state).forEach(one -> known.add(identity(one, "name")));
        }
        for (JsonNode wanted : DemoFiles.array("subscriptions.json")) {
            if (!known.contains(identity(wanted, "name"))) {
                ObjectNode body = DemoFiles.without(wanted, "key");
                body.set("recipients", recipients(body.path("recipients")));
                create(wanted.path("key").asText(), body);
            }
        }
    }

    /** The service checks codes against what it has heard from the catalogue, which may be a moment behind. */
    private void create(String key, ObjectNode body) {
        RestClient.Answer[] last = new RestClient.Answer[1];
        Await.within(VOCABULARY, () -> {
            last[0] = service.post("/subscriptions", body);
            return last[0].isSuccess() || !mayPass(last[0].status());
        });
        Refused.unlessSuccess("subscription " + key, last[0]);
    }

    private static boolean mayPass(int status) {
        return status == 400 || status == 422 || status == 503;
    }

    private ArrayNode recipients(JsonNode wanted) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (JsonNode one : wanted) {
            String key = one.path("recipient").asText();
            String id = recipientIds.get(key);
            if (id == null) {
                throw new PartFailed("Demo data: there is no recipient " + key + ".");
            }
            all.addObject()
                    .put("recipientId", id)
                    .put("frequency", one.path("frequency").asText());
        }
        return all;
    }

    private static String identity(JsonNode one, String field) {
        return one.path("organisation").asText() + "/" + one.path(field).asText();
    }
}
