package org.antenna.catalog.search.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Rendition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KnownWordsTest {
    private static final List<Rendition> TEXT = List.of(new Rendition("en", "Title", "Summary", "Body"));

    private final AtomicInteger texts = new AtomicInteger();
    private final KnownWords.Texts counted = (versions, taker) -> versions.forEach(one -> {
        texts.incrementAndGet();
        taker.accept(one, TEXT);
    });

    @Test
    void as_many_as_a_search_looks_into_are_made_once() {
        KnownWords words = new KnownWords();
        List<Facts> waiting = waiting(5_000);
        for (int search = 0; search < 3; search++) {
            assertThat(words.read(waiting, counted)).hasSize(5_000);
        }
        assertThat(texts).hasValue(5_000);
    }

    @Test
    void of_more_than_there_is_room_for_the_first_are_read_and_kept() {
        KnownWords words = new KnownWords(1_000);
        List<Facts> waiting = waiting(500);
        int first = words.read(waiting, counted).size();
        assertThat(first).isBetween(1, 100);
        int made = texts.get();
        assertThat(made).isLessThan(200);
        assertThat(words.read(waiting, counted)).hasSize(first);
        assertThat(texts).hasValue(made);
    }

    @Test
    @Timeout(60)
    void what_one_search_makes_others_wait_for() throws InterruptedException {
        KnownWords words = new KnownWords();
        List<Facts> waiting = waiting(10);
        AtomicReference<Thread> other = new AtomicReference<>();
        Thread second = new Thread(() -> words.read(waiting, counted));
        words.read(waiting, (versions, taker) -> {
            if (other.compareAndSet(null, second)) {
                second.start();
                while (second.getState() != Thread.State.WAITING && second.getState() != Thread.State.TERMINATED) {
                    Thread.onSpinWait();
                }
            }
            counted.each(versions, taker);
        });
        second.join();
        assertThat(texts).hasValue(10);
    }

    private static List<Facts> waiting(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Facts(
                        new UUID(0, number),
                        1,
                        "embassy-no",
                        null,
                        List.of(),
                        List.of(),
                        List.of("en"),
                        new Audience(Set.of(), Set.of(), Set.of()),
                        Instant.EPOCH))
                .toList();
    }
}
