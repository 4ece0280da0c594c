package org.antenna.matching.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.antenna.matching.Expression;
import org.antenna.matching.Vocabulary;
import org.antenna.matching.index.Generation.Need;
import org.antenna.matching.index.Rebuild.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Changes the index, one change after the other, and has it rebuilt. While a rebuild runs, changes go into the old
 * generation, where readers see them at once, and are written down; the new one catches up with them and takes its place.
 */
final class Writer {
    private static final Logger LOG = System.getLogger(Writer.class.getName());

    /** Fewer are added one by one. */
    private static final int LEAST_BULK = 2_000;

    /** What readers find. A new one comes with every change. */
    record State(Generation generation, int version, Vocabulary vocabulary) {}

    private final Executor background;
    private final ReentrantLock writing = new ReentrantLock();
    private final Condition rebuilt = writing.newCondition();

    /** The changes since a rebuild began that runs now. */
    private @Nullable List<Change> missed;

    private int rebuilds;

    /** The generation that could not be rebuilt, and how much had changed in it then. */
    private @Nullable Generation failed;

    private int changesAtFailure;
    private volatile State state = new State(new Rebuild().generation(Need.NONE), 0, Vocabulary.EMPTY);

    Writer(Executor background) {
        this.background = background;
    }

    State state() {
        return state;
    }

    void put(UUID id, Expression expression) {
        change(new Change(id, expression));
    }

    void remove(UUID id) {
        change(new Change(id, null));
    }

    void putAll(Bulk bulk, int size) {
        if (size < LEAST_BULK) {
            bulk.forEach(this::put);
            return;
        }
        writing.lock();
        try {
            awaitRebuild();
            Rebuild rebuild = Rebuild.of(moment());
            bulk.forEach(rebuild::add);
            publish(rebuild.generation(Need.NONE), 0);
        } finally {
            writing.unlock();
        }
    }

    void vocabulary(Vocabulary replacement) {
        writing.lock();
        try {
            state = new State(state.generation(), state.version(), replacement);
        } finally {
            writing.unlock();
        }
    }

    int size() {
        writing.lock();
        try {
            return state.generation().size();
        } finally {
            writing.unlock();
        }
    }

    Figures figures(Tally tally) {
        writing.lock();
        try {
            return state.generation().figures(tally, rebuilds);
        } finally {
            writing.unlock();
        }
    }

    /** For a reader who found that more was learned than the gates know: it does not wait either. */
    void regate(State found) {
        if (writing.tryLock()) {
            try {
                if (state.generation() == found.generation()) {
                    rebuildInBackground();
                }
            } finally {
                writing.unlock();
            }
        }
    }

    void rebuild() {
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

    private void change(Change change) {
        Need need = change.need();
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
            if (change.apply(now.generation(), version)) {
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

    /** After a failure, not before twice as much has changed. */
    private void rebuildInBackground() {
        Generation now = state.generation();
        if (missed != null || now == failed && now.changes() < 2 * changesAtFailure) {
            return;
        }
        Runnable rebuild = begun();
        try {
            background.execute(rebuild);
        } catch (RuntimeException | OutOfMemoryError e) {
            fail(e);
        }
    }

    private void fail(Throwable cause) {
        LOG.log(Level.ERROR, "The index could not be rebuilt and goes on as it is", cause);
        writing.lock();
        try {
            failed = state.generation();
            changesAtFailure = Math.max(1, failed.changes());
        } finally {
            writing.unlock();
        }
        end();
    }

    private void rebuildNow(Need need) {
        publish(Rebuild.of(moment()).generation(need), 0);
    }

    private Moment moment() {
        return Moment.of(state.generation(), state.version());
    }

    private void awaitRebuild() {
        while (missed != null) {
            rebuilt.awaitUninterruptibly();
        }
    }

    /** From here on changes are written down twice, until what is returned has run. */
    private Runnable begun() {
        Moment from = moment();
        missed = new ArrayList<>();
        return () -> {
            try {
                catchUp(Rebuild.of(from).generation(Need.NONE));
            } catch (RuntimeException | Error e) {
                fail(e);
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
                Need need = change.need();
                if (!ready.hasRoom(need)) {
                    ready = Rebuild.of(Moment.of(ready, version)).generation(need);
                    version = 0;
                }
                change.apply(ready, ++version);
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
