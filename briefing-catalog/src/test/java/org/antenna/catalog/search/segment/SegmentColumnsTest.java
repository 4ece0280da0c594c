package org.antenna.catalog.search.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antenna.contracts.Audience;
import org.junit.jupiter.api.Test;

class SegmentColumnsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.000001Z");

    @Test
    void columns_are_read_as_they_were_written() {
        List<Facts> facts = facts(5, 0);
        SegmentColumns columns = SegmentColumns.decode(SegmentColumns.of(facts).encoded());
        assertThat(all(columns)).isEqualTo(expected(facts));
    }

    @Test
    void columns_of_several_segments_are_those_of_their_reports() {
        List<Facts> one = facts(4, 0);
        List<Facts> other = facts(6, 10);
        List<Facts> together = Stream.concat(one.subList(1, 4).stream(), other.subList(0, 5).stream())
                .sorted(SegmentColumns.NEWEST_FIRST)
                .toList();
        List<SegmentColumns.Place> places = together.stream()
                .map(each -> one.contains(each)
                        ? new SegmentColumns.Place(0, one.indexOf(each))
                        : new SegmentColumns.Place(1, other.indexOf(each)))
                .toList();
        SegmentColumns merged = SegmentColumns.of(List.of(SegmentColumns.of(one), SegmentColumns.of(other)), places);
        assertThat(all(SegmentColumns.decode(merged.encoded()))).isEqualTo(expected(together));
    }

    @Test
    void a_time_divides_the_positions() {
        SegmentColumns columns = SegmentColumns.of(facts(5, 0));
        assertThat(columns.firstBefore(Long.MAX_VALUE)).isZero();
        assertThat(columns.firstBefore(columns.listed(2))).isEqualTo(3);
        assertThat(columns.firstBefore(columns.listed(2) + 1)).isEqualTo(2);
        assertThat(columns.firstBefore(Long.MIN_VALUE)).isEqualTo(5);
    }

    @Test
    void microseconds_are_kept_on_both_sides_of_1970() {
        for (Instant time : List.of(NOON, Instant.EPOCH, Instant.parse("1949-10-01T07:00:00.123456Z"))) {
            assertThat(Facts.time(Facts.micros(time))).isEqualTo(time);
        }
    }

    private static List<Facts> facts(int count, int first) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> new Facts(
                        new UUID(7, number),
                        1,
                        "embassy-" + number % 3,
                        number % 2 == 0 ? null : "series",
                        List.of("sport", "sport.t" + number),
                        List.of("NO"),
                        List.of("zh"),
                        new Audience(Set.of(), Set.of(), Set.of()),
                        NOON.plusSeconds(number * 3_000_000L)))
                .sorted(SegmentColumns.NEWEST_FIRST)
                .toList();
    }

    private static List<List<Object>> expected(List<Facts> facts) {
        return facts.stream()
                .map(one -> List.<Object>of(one.listedMicros(), one.id(), List.copyOf(one.facets())))
                .toList();
    }

    private static List<List<Object>> all(SegmentColumns columns) {
        List<List<Object>> all = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            int position = at;
            all.add(List.of(
                    columns.listed(at),
                    columns.id(at),
                    IntStream.range(0, columns.facetsAt(at))
                            .mapToObj(which -> columns.values().get(columns.facet(position, which)))
                            .toList()));
        }
        return all;
    }
}
