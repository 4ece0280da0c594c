package org.antenna.matching.index;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.InvalidRuleException;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.RuleProblem;
import org.antenna.matching.Vocabulary;
import org.antenna.matching.Wish;
import org.antenna.matching.index.Writer.State;

/**
 * All wishes, ready for the next report. Any number of threads may match while others change it. A match takes no lock and
 * sees every change that returned before it began; a replaced wish is never seen as neither or as both. Changes wait for
 * each other, and where they come faster than the base is rebuilt, for that.
 */
public final class RuleIndex {
    /** A wish and who has it. */
    public record Entry(UUID id, Wish wish) {}

    /** A wish that was not taken, and why. */
    public record Refused(UUID id, List<RuleProblem> problems) {}

    private final Tally tally = new Tally();
    private final Writer writer;

    /** Rebuilds in a thread of its own. */
    public RuleIndex() {
        this(rebuild -> Thread.ofPlatform().daemon().name("rule-index-rebuild").start(rebuild));
    }

    /**
     * Rebuilds where it is told. An executor that runs in the caller's thread makes changes wait for rebuilds, and now and
     * then a match too. One that refuses only puts the rebuild off.
     */
    public RuleIndex(Executor background) {
        writer = new Writer(background);
    }

    /**
     * Adds a wish, or replaces the one with this id.
     *
     * @throws InvalidRuleException when the rule has problems; nothing is changed then
     */
    public void put(UUID id, Wish wish) {
        writer.put(id, CompiledRule.compile(wish).expression());
    }

    /**
     * Adds or replaces many, in this order where an id comes twice. Matches see all of them at once or, where they are few,
     * one by one. Wishes with problems are left out, and what has their id stays.
     *
     * @return those left out
     */
    public List<Refused> putAll(Collection<Entry> entries) {
        Bulk bulk = new Bulk(entries);
        writer.putAll(bulk, entries.size());
        return bulk.refused();
    }

    /** Forgets a wish; without effect where there is none with this id. */
    public void remove(UUID id) {
        writer.remove(id);
    }

    /** From now on topics and groups stand for what this vocabulary says. */
    public void vocabulary(Vocabulary replacement) {
        writer.vocabulary(replacement);
    }

    public int size() {
        return writer.size();
    }

    /**
     * Every wish that the report fits, each once, in no order. The list does not change and makes each id when asked.
     * {@link CompiledRule#match} says why a wish fits.
     */
    public List<UUID> match(ReportFacts report) {
        State now = writer.state();
        Matches matches = now.generation().match(report, now.vocabulary(), now.version(), tally);
        if (now.generation().hasLearned()) {
            writer.regate(now);
        }
        return matches;
    }

    /** Rebuilds the base now, in this thread, with the gates that the reports seen so far suggest. */
    public void rebuild() {
        writer.rebuild();
    }

    public Figures figures() {
        return writer.figures(tally);
    }
}
