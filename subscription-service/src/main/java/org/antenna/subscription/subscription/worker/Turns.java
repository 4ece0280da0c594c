package org.antenna.subscription.subscription.worker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;

/** Who waits, in one queue for each series: a few of one, then a few of the next, so that a large series delays no small one. */
final class Turns {
    private final SequencedMap<String, Queue<UUID>> queues = new LinkedHashMap<>();

    boolean isEmpty() {
        return queues.isEmpty();
    }

    void clear() {
        queues.clear();
    }

    /** These wait now, by series, and no others; whose turn would be next stays so. */
    void renew(Map<String, List<UUID>> waiting) {
        Set<String> series = new LinkedHashSet<>(queues.keySet());
        series.addAll(waiting.keySet());
        queues.clear();
        for (String each : series) {
            List<UUID> queue = waiting.getOrDefault(each, List.of());
            if (!queue.isEmpty()) {
                queues.put(each, new ArrayDeque<>(queue));
            }
        }
    }

    /** At most so many of the series whose turn it is; it queues up again at the end. */
    List<UUID> next(int most) {
        List<UUID> some = new ArrayList<>();
        Map.Entry<String, Queue<UUID>> series = queues.pollFirstEntry();
        if (series == null) {
            return some;
        }
        Queue<UUID> queue = series.getValue();
        while (some.size() < most && !queue.isEmpty()) {
            some.add(queue.remove());
        }
        if (!queue.isEmpty()) {
            queues.putLast(series.getKey(), queue);
        }
        return some;
    }
}
