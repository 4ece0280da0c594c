package org.antenna.matching.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.Expression;
import org.antenna.matching.InvalidRuleException;
import org.antenna.matching.RuleProblem;
import org.antenna.matching.index.RuleIndex.Entry;
import org.antenna.matching.index.RuleIndex.Refused;
import org.jspecify.annotations.Nullable;

/** Many wishes: read by all cores, a chunk at a time, while the chunk before is handed on in its order. */
final class Bulk {
    private static final int CHUNK = 1 << 12;

    private final Collection<Entry> entries;
    private final List<Refused> refused = new ArrayList<>();

    Bulk(Collection<Entry> entries) {
        this.entries = entries;
    }

    void forEach(BiConsumer<UUID, Expression> next) {
        CompletableFuture<List<Compiled>> before = CompletableFuture.completedFuture(List.of());
        List<Entry> chunk = new ArrayList<>(CHUNK);
        for (Entry entry : entries) {
            chunk.add(entry);
            if (chunk.size() == CHUNK) {
                CompletableFuture<List<Compiled>> ahead = compiling(chunk);
                handOn(before.join(), next);
                before = ahead;
                chunk = new ArrayList<>(CHUNK);
            }
        }
        CompletableFuture<List<Compiled>> last = compiling(chunk);
        handOn(before.join(), next);
        handOn(last.join(), next);
    }

    List<Refused> refused() {
        return List.copyOf(refused);
    }

    private static CompletableFuture<List<Compiled>> compiling(List<Entry> chunk) {
        return CompletableFuture.supplyAsync(
                () -> chunk.parallelStream().map(Bulk::compiled).toList());
    }

    private void handOn(List<Compiled> chunk, BiConsumer<UUID, Expression> next) {
        for (Compiled each : chunk) {
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
