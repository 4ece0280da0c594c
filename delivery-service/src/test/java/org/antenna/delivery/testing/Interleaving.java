package org.antenna.delivery.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Lets works go one at a time, from one call of a port to the next, in an order that a seed decides. A work that waits for
 * another inside the database is passed over until it gets what it waits for.
 */
public final class Interleaving {
    private static final long LOOK_AGAIN_MILLIS = 1;
    private static final int MOST_DOUBLINGS = 7;

    private final RandomGenerator random;
    private final IntSupplier waitingInDatabase;
    private final ThreadLocal<@Nullable Actor> current = new ThreadLocal<>();

    private enum State {
        PARKED,
        RUNNING,
        ENDED
    }

    private final class Actor {
        /** Some are quick and some are slow, so that a long work comes first as well. */
        private final int pace = 1 << random.nextInt(MOST_DOUBLINGS);

        private final Thread thread;
        private State state = State.PARKED;
        private @Nullable Throwable failure;

        private Actor(Runnable work) {
            thread = Thread.ofPlatform().daemon().unstarted(() -> {
                current.set(this);
                try {
                    awaitTurn();
                    work.run();
                } catch (Throwable e) {
                    failure = e;
                } finally {
                    end();
                }
            });
        }

        private void awaitTurn() {
            synchronized (Interleaving.this) {
                while (state != State.RUNNING) {
                    waitOnce();
                }
            }
        }

        private void park() {
            synchronized (Interleaving.this) {
                state = State.PARKED;
                Interleaving.this.notifyAll();
            }
            awaitTurn();
        }

        private void end() {
            synchronized (Interleaving.this) {
                state = State.ENDED;
                Interleaving.this.notifyAll();
            }
        }
    }

    /** @param waitingInDatabase how many sessions wait for a lock of another now */
    public Interleaving(RandomGenerator random, IntSupplier waitingInDatabase) {
        this.random = random;
        this.waitingInDatabase = waitingInDatabase;
    }

    /** The port, with a possible turn of another work before each call. */
    public <T> T stepping(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    step();
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Another work may take its turn here. */
    public void step() {
        Actor actor = current.get();
        if (actor != null) {
            actor.park();
        }
    }

    /** Returns when all have ended; fails as the first that failed. */
    public void run(List<Runnable> works) {
        List<Actor> actors = works.stream().map(Actor::new).toList();
        actors.forEach(actor -> actor.thread.start());
        while (true) {
            settle(actors);
            List<Actor> parked = in(actors, State.PARKED);
            if (!parked.isEmpty()) {
                go(chosen(parked));
            } else if (in(actors, State.RUNNING).isEmpty()) {
                break;
            }
        }
        for (Actor actor : actors) {
            if (actor.failure != null) {
                throw new AssertionError("A work failed", actor.failure);
            }
        }
    }

    private Actor chosen(List<Actor> parked) {
        int left = random.nextInt(parked.stream().mapToInt(actor -> actor.pace).sum());
        for (Actor actor : parked) {
            left -= actor.pace;
            if (left < 0) {
                return actor;
            }
        }
        throw new IllegalStateException("The paces do not add up");
    }

    private synchronized void go(Actor actor) {
        actor.state = State.RUNNING;
        notifyAll();
    }

    /** Until every work that goes is stuck behind another. */
    private void settle(List<Actor> actors) {
        while (true) {
            synchronized (this) {
                if (in(actors, State.RUNNING).isEmpty()) {
                    return;
                }
                waitOnce();
            }
            List<Actor> running = in(actors, State.RUNNING);
            long stuck = waitingInDatabase.getAsInt()
                    + running.stream()
                            .filter(actor -> actor.thread.getState() == Thread.State.BLOCKED)
                            .count();
            if (stuck >= running.size() && !in(actors, State.PARKED).isEmpty()) {
                return;
            }
        }
    }

    private synchronized List<Actor> in(List<Actor> actors, State state) {
        List<Actor> found = new ArrayList<>();
        actors.stream().filter(actor -> actor.state == state).forEach(found::add);
        return found;
    }

    private synchronized void waitOnce() {
        try {
            wait(LOOK_AGAIN_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
