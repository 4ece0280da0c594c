package org.antenna.catalog.search.db;

import static org.antenna.catalog.Catalogue.HEBEI;
import static org.antenna.catalog.Catalogue.oslo;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.catalog.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
class CrowdedSearchIT extends CatalogTestCase {
    private static final int AT_ONCE = 8;
    private static final int SEARCHES = 40;

    @Inject
    SearchIndex index;

    @Test
    @Timeout(60)
    void more_searches_than_there_are_connections_leave_some_to_those_who_write() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(AT_ONCE);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Boolean>> searches = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < SEARCHES; number++) {
                searches.add(threads.submit(() -> index.atOneMoment(moment -> {
                    begun.incrementAndGet();
                    full.countDown();
                    return await(go);
                })));
            }
            assertThat(full.await(20, TimeUnit.SECONDS)).isTrue();
            try {
                write();
                assertThat(begun).hasValue(AT_ONCE);
            } finally {
                go.countDown();
            }
            for (Future<Boolean> search : searches) {
                assertThat(search.get()).isTrue();
            }
        }
        assertThat(begun).hasValue(SEARCHES);
    }

    private static void write() {
        oslo().body("""
                        {"topics": ["sport.winter"], "about": ["NO"], "handling": "CLEAR", "audience": %s,
                         "renditions": [{"language": "en", "title": "t", "summary": "", "body": "b"}]}
                        """.formatted(HEBEI)).post("/reports").then().statusCode(201);
    }

    private static boolean await(CountDownLatch go) {
        try {
            return go.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
