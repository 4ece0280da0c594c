package org.antenna.matching.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.Expression;
import org.antenna.matching.InvalidRuleException;
import org.antenna.matching.RuleProblem;
import org.antenna.matching.index.RuleIndex.Entry;
import org.antenna.matching.index.RuleIndex.Refused;
import org.jspecify.annotations.Nullable;

/** Many wishes: read by all cores, a chunk at a time, and handed on in their order. */
final class Bulk {
    private static final int CHUNK = 1 << 14;

    private final Collection<Entry> entries;
    private final List<Refused> refused = new ArrayList<>();

    Bulk(Collection<Entry> entries) {
        this.entries = entries;
    }

    void forEach(BiConsumer<UUID, Expression> next) {
        List<Entry> chunk = new ArrayList<>(Math.min(CHUNK, entries.size()));
        for (Entry entry : entries) {
            chunk.add(entry);
            if (chunk.size() == CHUNK) {
                handOn(chunk, next);
                chunk.clear();
            }
        }
        handOn(chunk, next);
    }

    List<Refused> refused() {
        return List.copyOf(refused);
    }

    private void handOn(List<Entry> chunk, BiConsumer<UUID, Expression> next) {
        for (Compiled each : chunk.parallelStream().map(Bulk::compiled).toList()) {
            if (each.expression() != null) {
                next.accept(each.id(), each.expression());
            } else {
                refused.add(new Refused(each.id(), each.problems()));
            }
        }
    }

    private record Compiled(UUID id, @Nullable Expression expression, List<RuleProblem> problems) {}

    private static Compiled compiled(Entry entry) {
        try {
            return new Compiled(entry.id(), CompiledRule.compile(entry.wish()).expression(), List.of());
        } catch (InvalidRuleException e) {
            return new Compiled(entry.id(), null, e.problems());
        }
    }
}
