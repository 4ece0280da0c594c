package org.antenna.catalog.search.segment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * What is known of each position of a segment without its text. Positions are sorted: the newest report first. Immutable;
 * takes about 40 bytes a report.
 */
public final class SegmentColumns {
    /** The order of positions, and of lists. */
    public static final Comparator<Facts> NEWEST_FIRST =
            Comparator.comparing(Facts::listedMicros).thenComparing(Facts::id).reversed();

    private static final int BYTES_OF_HEAD = 24;

    private final long[] listed;
    /** Two for each. */
    private final long[] ids;

    private final List<String> values;
    private final int[] starts;
    private final char[] facets;

    SegmentColumns(long[] listed, long[] ids, List<String> values, int[] starts, char[] facets) {
        this.listed = listed;
        this.ids = ids;
        this.values = values;
        this.starts = starts;
        this.facets = facets;
    }

    /** @param sorted {@link #NEWEST_FIRST} */
    public static SegmentColumns of(List<Facts> sorted) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Character> facets = new ArrayList<>();
        int[] starts = new int[sorted.size() + 1];
        for (int at = 0; at < sorted.size(); at++) {
            for (String facet : sorted.get(at).facets()) {
                Integer number = numbers.computeIfAbsent(facet, each -> numbers.size());
                facets.add((char) number.intValue());
            }
            starts[at + 1] = facets.size();
        }
        char[] flat = new char[facets.size()];
        for (int at = 0; at < flat.length; at++) {
            flat[at] = facets.get(at);
        }
        return new SegmentColumns(
                sorted.stream().mapToLong(Facts::listedMicros).toArray(),
                sorted.stream()
                        .map(Facts::id)
                        .flatMapToLong(SegmentColumns::halves)
                        .toArray(),
                List.copyOf(numbers.keySet()),
                starts,
                flat);
    }

    /** Columns of some positions of several segments. @param places in the order of the new positions */
    public static SegmentColumns of(List<SegmentColumns> segments, List<Place> places) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> values = new ArrayList<>();
        List<char[]> renumbered = segments.stream()
                .map(segment -> renumbered(segment.values, numbers, values))
                .toList();
        int total = places.stream()
                .mapToInt(place -> segments.get(place.segment()).facetsAt(place.position()))
                .sum();
        long[] listed = new long[places.size()];
        long[] ids = new long[places.size() * 2];
        int[] starts = new int[places.size() + 1];
        char[] facets = new char[total];
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            SegmentColumns from = segments.get(place.segment());
            listed[at] = from.listed[place.position()];
            System.arraycopy(from.ids, place.position() * 2, ids, at * 2, 2);
            int end = starts[at];
            for (int i = from.starts[place.position()]; i < from.starts[place.position() + 1]; i++) {
                facets[end++] = renumbered.get(place.segment())[from.facets[i]];
            }
            starts[at + 1] = end;
        }
        return new SegmentColumns(listed, ids, List.copyOf(values), starts, facets);
    }

    /** A position of one of several segments. @param segment its index among them */
    public record Place(int segment, int position) {}

    public int size() {
        return listed.length;
    }

    /** Microseconds since 1970. */
    public long listed(int position) {
        return listed[position];
    }

    public UUID id(int position) {
        return new UUID(ids[position * 2], ids[position * 2 + 1]);
    }

    /** The facets that occur, by number. */
    public List<String> values() {
        return values;
    }

    /** How many facets the report has. */
    public int facetsAt(int position) {
        return starts[position + 1] - starts[position];
    }

    /** The number of one of them. */
    public int facet(int position, int which) {
        return facets[starts[position] + which];
    }

    /** The first position that is listed before the time, which is in microseconds since 1970. */
    public int firstBefore(long time) {
        int low = 0;
        int high = listed.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (listed[middle] < time) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    public byte[] encoded() {
        byte[] names = String.join("\n", values).getBytes(StandardCharsets.UTF_8);
        int size =
                Integer.BYTES * (3 + starts.length) + names.length + listed.length * BYTES_OF_HEAD + facets.length * 2;
        ByteBuffer out = ByteBuffer.allocate(size);
        out.putInt(listed.length).putInt(facets.length).putInt(names.length).put(names);
        for (int at = 0; at < listed.length; at++) {
            out.putLong(listed[at]).putLong(ids[at * 2]).putLong(ids[at * 2 + 1]);
        }
        out.asIntBuffer().put(starts);
        out.position(out.position() + starts.length * Integer.BYTES);
        out.asCharBuffer().put(facets);
        return out.array();
    }

    public static SegmentColumns decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        long[] listed = new long[in.getInt()];
        char[] facets = new char[in.getInt()];
        byte[] names = new byte[in.getInt()];
        in.get(names);
        long[] ids = new long[listed.length * 2];
        for (int at = 0; at < listed.length; at++) {
            listed[at] = in.getLong();
            ids[at * 2] = in.getLong();
            ids[at * 2 + 1] = in.getLong();
        }
        int[] starts = new int[listed.length + 1];
        in.asIntBuffer().get(starts);
        in.position(in.position() + starts.length * Integer.BYTES);
        in.asCharBuffer().get(facets);
        return new SegmentColumns(
                listed, ids, List.of(new String(names, StandardCharsets.UTF_8).split("\n")), starts, facets);
    }

    private static LongStream halves(UUID id) {
        return LongStream.of(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    private static char[] renumbered(List<String> old, Map<String, Integer> numbers, List<String> values) {
        char[] renumbered = new char[old.size()];
        for (int at = 0; at < renumbered.length; at++) {
            Integer number = numbers.get(old.get(at));
            if (number == null) {
                number = values.size();
                numbers.put(old.get(at), number);
                values.add(old.get(at));
            }
            renumbered[at] = (char) number.intValue();
        }
        return renumbered;
    }
}
