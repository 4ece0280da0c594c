package org.antenna.kit.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Rows of one table by their key, as this instance read them. What is not there is not remembered either.
 *
 * @param <V> never changes once made
 */
public final class Memory<V> {
    private final Cache<String, V> kept;
    private final BooleanSupplier mayKeep;
    private final BooleanSupplier live;
    private final AtomicLong changes = new AtomicLong();

    Memory(long most, Weigher<String, V> weigher, BooleanSupplier live, BooleanSupplier mayKeep) {
        this.kept = Caffeine.newBuilder().maximumWeight(most).weigher(weigher).build();
        this.live = live;
        this.mayKeep = mayKeep;
    }

    /**
     * As it is, or was a moment ago: see {@link ChangeFeed}.
     *
     * @param read asks the database
     */
    public Optional<V> find(String key, Supplier<Optional<V>> read) {
        if (!live.getAsBoolean()) {
            return read.get();
        }
        V known = kept.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        long before = changes.get();
        Optional<V> found = read.get();
        if (found.isPresent() && mayKeep.getAsBoolean()) {
            // What was changed while it was read may be either; the next one to ask reads it again.
            kept.asMap().compute(key, (same, other) -> changes.get() == before ? found.get() : null);
            // Whoever forgets everything passes over a key that is just being written.
            if (changes.get() != before) {
                kept.asMap().remove(key);
            }
        }
        return found;
    }

    /** Counted first: a read under way keeps nothing, and one that has just kept something loses it here. */
    void forget(String key) {
        changes.incrementAndGet();
        kept.asMap().remove(key);
    }

    void forgetAll() {
        changes.incrementAndGet();
        kept.invalidateAll();
    }
}
