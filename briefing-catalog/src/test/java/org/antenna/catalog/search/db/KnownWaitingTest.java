package org.antenna.catalog.search.db;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.catalog.search.segment.WaitingReports;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KnownWaitingTest {
    private static final List<Rendition> TEXT = List.of(new Rendition("en", "Title", "Summary", "Body"));

    private final AtomicInteger texts = new AtomicInteger();
    private final AtomicInteger facts = new AtomicInteger();
    private final KnownWaiting.Source counted = new Source(() -> {});

    private final class Source implements KnownWaiting.Source {
        private final Runnable first;

        Source(Runnable first) {
            this.first = first;
        }

        @Override
        public Map<WaitingEntry, Facts> facts(List<WaitingEntry> entries) {
            first.run();
            facts.addAndGet(entries.size());
            return entries.stream().collect(toMap(Function.identity(), one -> report(one.entry())));
        }

        @Override
        public void texts(List<Facts> versions, BiConsumer<Facts, List<Rendition>> taker) {
            versions.forEach(one -> {
                texts.incrementAndGet();
                taker.accept(one, TEXT);
            });
        }
    }

    @Test
    void as_many_as_a_search_looks_into_are_made_once() {
        KnownWaiting known = new KnownWaiting();
        List<WaitingEntry> waiting = waiting(5_000);
        for (int search = 0; search < 3; search++) {
            assertThat(known.read(waiting, counted).size()).isEqualTo(5_000);
        }
        assertThat(texts).hasValue(5_000);
    }

    @Test
    void of_more_than_there_is_room_for_the_first_are_read_and_kept() {
        KnownWaiting known = new KnownWaiting(1_000);
        List<WaitingEntry> waiting = waiting(500);
        int first = known.read(waiting, counted).size();
        assertThat(first).isBetween(1, 100);
        int made = texts.get();
        assertThat(made).isLessThan(200);
        assertThat(known.read(waiting, counted).size()).isEqualTo(first);
        assertThat(texts).hasValue(made);
    }

    @Test
    @Timeout(60)
    void what_one_search_makes_others_wait_for() throws InterruptedException {
        KnownWaiting known = new KnownWaiting();
        List<WaitingEntry> waiting = waiting(10);
        AtomicReference<Thread> other = new AtomicReference<>();
        Thread second = new Thread(() -> known.read(waiting, counted));
        known.read(waiting, new Source(() -> {
            if (other.compareAndSet(null, second)) {
                second.start();
                while (second.getState() != Thread.State.WAITING && second.getState() != Thread.State.TERMINATED) {
                    Thread.onSpinWait();
                }
            }
        }));
        second.join();
        assertThat(texts).hasValue(10);
    }

    @Test
    void what_still_waits_is_made_no_second_time_when_others_come_and_go() {
        KnownWaiting known = new KnownWaiting();
        known.read(entries(1L, 2L, 3L), counted);

        WaitingReports reports = known.read(entries(4L, 3L, 2L), counted);

        assertThat(texts).hasValue(4);
        assertThat(facts).hasValue(4);
        assertThat(reports.section().columns().id(0)).isEqualTo(report(4).id());
        assertThat(reports.having("nothing").isEmpty()).isTrue();
        assertThat(reports.having("#l/en").cardinality()).isEqualTo(3);
        assertThat(reports.titled("title").cardinality()).isEqualTo(3);
    }

    private static List<WaitingEntry> waiting(int count) {
        return entries(LongStream.range(0, count).toArray());
    }

    private static List<WaitingEntry> entries(long... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> new WaitingEntry(number, report(number).id()))
                .toList();
    }

    private static Facts report(long entry) {
        return new Facts(
                new UUID(0, entry),
                1,
                "embassy-no",
                null,
                List.of(),
                List.of(),
                List.of("en"),
                new Audience(Set.of(), Set.of(), Set.of()),
                Instant.EPOCH.plusSeconds(entry));
    }
}
