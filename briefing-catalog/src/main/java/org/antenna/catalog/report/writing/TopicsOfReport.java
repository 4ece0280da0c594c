package org.antenna.catalog.report.writing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.report.KnownCodes;
import org.jspecify.annotations.Nullable;

/**
 * The topics that a request names, as topics in use: the code of one that was merged still works and becomes the code of
 * what it was merged into; of one that was split nobody but the author knows the part.
 */
final class TopicsOfReport {
    private static final int MOST = 20;

    private TopicsOfReport() {}

    static List<String> of(Faults faults, @Nullable List<@Nullable String> topics, KnownCodes codes) {
        List<String> given = faults.codes("topics", topics, MOST);
        faults.need(!given.isEmpty(), "topics", "topic-needed", "Name at least one topic.");
        Set<String> inUse = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            inUse.addAll(of(faults, "topics[" + i + "]", given.get(i), codes));
        }
        return List.copyOf(new ArrayList<>(inUse));
    }

    private static Set<String> of(Faults faults, String field, String code, KnownCodes codes) {
        Set<String> inUse = codes.inUse(code);
        faults.need(code.isEmpty() || !inUse.isEmpty(), field, "unknown-topic", "There is no such topic.");
        faults.need(inUse.size() < 2, field, "topic-split", "It was split: name one of " + inUse + ".");
        return inUse;
    }
}
