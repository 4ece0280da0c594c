package org.antenna.matching.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.Expression;
import org.antenna.matching.InvalidRuleException;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.RuleProblem;
import org.antenna.matching.Vocabulary;
import org.antenna.matching.Wish;
import org.antenna.matching.index.Generation.Need;
import org.jspecify.annotations.Nullable;

/**
 * All wishes, ready for the next report. Any number of threads may match while others change it. A match takes no lock and
 * sees every change that returned before it began; a replaced wish is never seen as neither or as both. Changes wait for
 * each other, and where they come faster than the base is rebuilt, for that.
 */
public final class RuleIndex {
    private static final Logger LOG = System.getLogger(RuleIndex.class.getName());

    /** Fewer are added one by one. */
    private static final int LEAST_BULK = 2_000;

    /** A wish and who has it. */
    public record Entry(UUID id, Wish wish) {}

    /** A wish that was not taken, and why. */
    public record Refused(UUID id, List<RuleProblem> problems) {}

    /** What readers find. A new one comes with every change. */
    private record State(Generation generation, int version, Vocabulary vocabulary) {}

    /** A wish, or where it is null that there is none any more. */
    private record Change(UUID id, @Nullable Expression expression) {}

    private final Executor background;
    private final Tally tally = new Tally();
    private final ReentrantLock writing = new ReentrantLock();
    private final Condition rebuilt = writing.newCondition();

    /** The changes since a rebuild began that runs now. */
    private @Nullable List<Change> missed;

    private int rebuilds;
    private volatile State state = new State(new Rebuild().generation(Need.NONE), 0, Vocabulary.EMPTY);

    /** Rebuilds in a thread of its own. */
    public RuleIndex() {
        this(rebuild -> Thread.ofPlatform().daemon().name("rule-index-rebuild").start(rebuild));
    }

    /** Rebuilds where it is told; an executor that runs in the caller's thread makes changes wait for rebuilds. */
    public RuleIndex(Executor background) {
        this.background = background;
    }

    /**
     * Adds a wish, or replaces the one with this id.
     *
     * @throws InvalidRuleException when the rule has problems; nothing is changed then
     */
    public void put(UUID id, Wish wish) {
        change(new Change(id, CompiledRule.compile(wish).expression()));
    }

    /**
     * Adds or replaces many, in this order where an id comes twice. Matches see all of them at once or, where they are few,
     * one by one. Wishes with problems are left out, and what has their id stays.
     *
     * @return those left out
     */
    public List<Refused> putAll(Collection<Entry> entries) {
        Bulk bulk = new Bulk(entries);
        if (entries.size() < LEAST_BULK) {
            bulk.forEach((id, expression) -> change(new Change(id, expression)));
            return bulk.refused();
        }
        writing.lock();
        try {
            awaitRebuild();
            State now = state;
            Generation old = now.generation();
            Rebuild rebuild =
                    Rebuild.of(old, now.version(), List.copyOf(old.delta().living()));
            bulk.forEach(rebuild::add);
            publish(rebuild.generation(Need.NONE), 0);
        } finally {
            writing.unlock();
        }
        return bulk.refused();
    }

    /** Forgets a wish; without effect where there is none with this id. */
    public void remove(UUID id) {
        change(new Change(id, null));
    }

    /** From now on topics and groups stand for what this vocabulary says. */
    public void vocabulary(Vocabulary replacement) {
        writing.lock();
        try {
            state = new State(state.generation(), state.version(), replacement);
        } finally {
            writing.unlock();
        }
    }

    public int size() {
        writing.lock();
        try {
            return state.generation().size();
        } finally {
            writing.unlock();
        }
    }

    /**
     * Every wish that the report fits, each once, in no order. The list does not change and makes each id when asked.
     * {@link CompiledRule#match} says why a wish fits.
     */
    public List<UUID> match(ReportFacts report) {
        State now = state;
        Matches matches = now.generation().match(report, now.vocabulary(), now.version(), tally);
        if (now.generation().hasLearned() && writing.tryLock()) {
            try {
                if (state.generation() == now.generation()) {
                    rebuildInBackground();
                }
            } finally {
                writing.unlock();
            }
        }
        return matches;
    }

    /** Rebuilds the base now, in this thread, with the gates that the reports seen so far suggest. */
    public void rebuild() {
        Runnable rebuild;
        writing.lock();
        try {
            awaitRebuild();
            rebuild = begun();
        } finally {
            writing.unlock();
        }
        rebuild.run();
    }

    public Figures figures() {
        writing.lock();
        try {
            return state.generation().figures(tally, rebuilds);
        } finally {
            writing.unlock();
        }
    }

    private void change(Change change) {
        Expression expression = change.expression();
        Need need = expression == null ? Need.NONE : Need.of(expression);
        writing.lock();
        try {
            while (!state.generation().hasRoom(need)) {
                if (missed == null) {
                    rebuildNow(need);
                } else {
                    rebuilt.awaitUninterruptibly();
                }
            }
            State now = state;
            int version = now.version() + 1;
            if (apply(change, now.generation(), version)) {
                state = new State(now.generation(), version, now.vocabulary());
                if (missed != null) {
                    missed.add(change);
                } else if (now.generation().isGrown()) {
                    rebuildInBackground();
                }
            }
        } finally {
            writing.unlock();
        }
    }

    private static boolean apply(Change change, Generation generation, int version) {
        Expression expression = change.expression();
        if (expression == null) {
            return generation.end(change.id(), version);
        }
        generation.put(change.id(), expression, version);
        return true;
    }

    private void rebuildInBackground() {
        if (missed != null) {
            return;
        }
        Runnable rebuild = begun();
        try {
            background.execute(rebuild);
        } catch (RejectedExecutionException e) {
            missed = null;
            throw e;
        }
    }

    private void rebuildNow(Need need) {
        State now = state;
        Generation old = now.generation();
        publish(
                Rebuild.of(old, now.version(), List.copyOf(old.delta().living()))
                        .generation(need),
                0);
    }

    private void awaitRebuild() {
        while (missed != null) {
            rebuilt.awaitUninterruptibly();
        }
    }

    /** From here on changes are written down twice, until what is returned has run. */
    private Runnable begun() {
        State from = state;
        List<DeltaRule> fresh = List.copyOf(from.generation().delta().living());
        missed = new ArrayList<>();
        return () -> {
            try {
                Generation next =
                        Rebuild.of(from.generation(), from.version(), fresh).generation(Need.NONE);
                catchUp(next);
            } catch (RuntimeException | Error e) {
                LOG.log(Level.ERROR, "The index could not be rebuilt and goes on as it is", e);
                end();
                throw e;
            }
        };
    }

    private void catchUp(Generation next) {
        writing.lock();
        try {
            Generation ready = next;
            int version = 0;
            for (Change change : missed == null ? List.<Change>of() : missed) {
                Need need = change.expression() == null ? Need.NONE : Need.of(change.expression());
                if (!ready.hasRoom(need)) {
                    ready = Rebuild.of(ready, version, List.copyOf(ready.delta().living()))
                            .generation(need);
                    version = 0;
                }
                apply(change, ready, ++version);
            }
            publish(ready, version);
            end();
        } finally {
            writing.unlock();
        }
    }

    private void end() {
        writing.lock();
        try {
            missed = null;
            rebuilt.signalAll();
        } finally {
            writing.unlock();
        }
    }

    private void publish(Generation generation, int version) {
        state = new State(generation, version, state.vocabulary());
        rebuilds++;
    }
}
