package org.antenna.delivery.matching;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntConsumer;
import org.antenna.delivery.replica.Subscriptions;
import org.antenna.matching.index.RuleIndex;

/** All living subscriptions for the index, read as it goes through them, some at a time: they need not fit into memory. */
final class LivingRules extends AbstractCollection<RuleIndex.Entry> {
    private static final int PAGE = 10_000;

    private final Subscriptions subscriptions;
    private final long upTo;
    private final IntConsumer read;

    /**
     * @param upTo stamp of the last change that counts; what is changed later may be missing
     * @param read told how many have been read
     */
    LivingRules(Subscriptions subscriptions, long upTo, IntConsumer read) {
        this.subscriptions = subscriptions;
        this.upTo = upTo;
        this.read = read;
    }

    @Override
    public int size() {
        return subscriptions.living();
    }

    @Override
    public Iterator<RuleIndex.Entry> iterator() {
        return new Pages();
    }

    private final class Pages implements Iterator<RuleIndex.Entry> {
        private List<Subscriptions.Change> page = List.of();
        private int at;
        private int before;
        private long stamp;
        private boolean last;

        @Override
        public boolean hasNext() {
            if (at == page.size() && !last) {
                before += page.size();
                page = subscriptions.livingAfter(stamp, upTo, PAGE);
                at = 0;
                last = page.size() < PAGE;
                stamp = page.isEmpty() ? stamp : page.getLast().stamp();
                read.accept(before + page.size());
            }
            return at < page.size();
        }

        @Override
        public RuleIndex.Entry next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return Wishes.entry(page.get(at++));
        }
    }
}
