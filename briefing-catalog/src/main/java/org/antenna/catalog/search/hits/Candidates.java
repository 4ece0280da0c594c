package org.antenna.catalog.search.hits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.antenna.catalog.search.segment.SegmentColumns;
import org.jspecify.annotations.Nullable;

/** Keeps the first of many positions in the order of their keys, and counts all. */
public final class Candidates {
    private final int most;
    private final @Nullable Key after;
    private final PriorityQueue<Candidate> first =
            new PriorityQueue<>(Comparator.comparing(Candidate::key).reversed());
    private int count;

    /** @param section its index among the sections of the search */
    public record Candidate(Key key, int section, int position) {}

    /**
     * Keeps none yet.
     *
     * @param most so many are kept
     * @param after positions up to this key, itself included, are left out
     */
    public Candidates(int most, @Nullable Key after) {
        this.most = most;
        this.after = after;
    }

    /** @param scores null: all 0 */
    public void add(int section, SegmentColumns columns, BitSet positions, @Nullable Scores scores) {
        count += positions.cardinality();
        if (scores == null) {
            addByDate(section, columns, positions, 0);
        } else {
            scores.mostFirst(positions, (score, those) -> addByDate(section, columns, those, score));
        }
    }

    /**
     * Positions are sorted alike, so behind the first that is too old there is nothing but to count.
     *
     * @return whether one with a lower score may be among the first
     */
    private boolean addByDate(int section, SegmentColumns columns, BitSet positions, int score) {
        BitSet those = positions;
        if (after != null && score >= after.score()) {
            those = score > after.score() ? new BitSet() : behind(after, columns, positions);
            count -= positions.cardinality() - those.cardinality();
        }
        int at = those.nextSetBit(0);
        while (at >= 0 && !isTooOld(score, columns.listed(at))) {
            add(score, columns.listed(at), section, columns, at);
            at = those.nextSetBit(at + 1);
        }
        Candidate worst = first.size() < most ? null : first.peek();
        return worst == null || worst.key().score() < score;
    }

    /** Those that come after the key, all with its score. */
    private static BitSet behind(Key after, SegmentColumns columns, BitSet positions) {
        BitSet behind = (BitSet) positions.clone();
        behind.clear(0, columns.firstBefore(after.listed() + 1));
        int at = behind.nextSetBit(0);
        while (at >= 0 && columns.listed(at) == after.listed()) {
            if (key(after.score(), columns, at).compareTo(after) <= 0) {
                behind.clear(at);
            }
            at = behind.nextSetBit(at + 1);
        }
        return behind;
    }

    private boolean isTooOld(int score, long listed) {
        Candidate worst = first.size() < most ? null : first.peek();
        return worst != null && precedes(worst.key().score(), worst.key().listed(), score, listed);
    }

    /** All that were added, those that were left out not. */
    public int count() {
        return count;
    }

    /** In order. */
    public List<Candidate> first() {
        List<Candidate> sorted = new ArrayList<>(first);
        sorted.sort(Comparator.comparing(Candidate::key));
        return sorted;
    }

    private void add(int score, long listed, int section, SegmentColumns columns, int at) {
        Candidate worst = first.size() < most ? null : first.peek();
        Candidate candidate = new Candidate(key(score, columns, at), section, at);
        if (worst == null) {
            first.add(candidate);
        } else if (candidate.key().compareTo(worst.key()) < 0) {
            first.remove();
            first.add(candidate);
        }
    }

    private static Key key(int score, SegmentColumns columns, int at) {
        return new Key(score, columns.listed(at), columns.id(at));
    }

    private static boolean precedes(int score, long listed, int otherScore, long otherListed) {
        return score != otherScore ? score > otherScore : listed > otherListed;
    }
}
