package org.antenna.subscription;

import static org.antenna.subscription.Client.DESK;
import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.antenna.kit.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RunningService
class ManySubscriptionsIT {
    private String office;
    private Client officer;
    private String duty;

    @BeforeEach
    void setting() {
        office = DESK.region(unique("office"), null);
        officer = new Client(Role.REGIONAL_OFFICER, office);
        duty = officer.recipient(office, "duty@" + office + ".example");
    }

    @Test
    void of_many_at_once_one_subscribes() throws Exception {
        Map<String, Object> wish = Client.wish(office, unique("word"), duty);
        List<Integer> answers =
                atOnce(12, () -> officer.post("/subscriptions", wish).statusCode());
        assertThat(answers).containsOnly(201, 409);
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
    }

    @Test
    void the_same_idempotency_key_gets_the_same_answer() throws Exception {
        Map<String, Object> wish = Client.wish(office, unique("word"), duty);
        String key = unique("key");
        Callable<Response> ask = () ->
                officer.request().header("Idempotency-Key", key).body(wish).post("/subscriptions");
        List<Response> answers = atOnce(6, ask);
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.<String>path("id")))
                .containsOnly(answers.getFirst().<String>path("id"));
        officer.request()
                .header("Idempotency-Key", key)
                .body(Client.wish(office, unique("other"), duty))
                .post("/subscriptions")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void pages_lead_through_everything_once() {
        Set<String> created = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            created.add(officer.subscription(office, duty));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = officer.get("/subscriptions?limit=2&cursor=" + cursor);
            seen.addAll(page.path("items.id"));
            cursor = page.path("next");
        }
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(created);
        officer.get("/subscriptions?cursor=eHg").then().statusCode(400).body("code", equalTo("invalid-cursor"));
        officer.get("/subscriptions?limit=0").then().statusCode(400);
        officer.get("/subscriptions?state=paused").then().statusCode(400).body("code", equalTo("unknown-state"));
    }

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                answers.add(threads.submit(act));
            }
            List<T> values = new ArrayList<>();
            for (Future<T> answer : answers) {
                values.add(answer.get());
            }
            return values;
        }
    }
}
