package org.antenna.matching.index;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.UUID;

/** Who has the rules that matched; ids are made as they are read. */
final class Matches extends AbstractList<UUID> implements RandomAccess {
    private final Slots slots;
    private final int[] matched;
    private final List<DeltaRule> fresh;

    private Matches(Slots slots, int[] matched, List<DeltaRule> fresh) {
        this.slots = slots;
        this.matched = matched;
        this.fresh = fresh;
    }

    /** Leaves out the slots that had ended at the version. */
    static Matches of(Scratch scratch, Slots slots, int version, boolean anyEnded) {
        int length = 0;
        for (int at = 0; at < scratch.rangeCount; at += 2) {
            length += scratch.ranges[at + 1] - scratch.ranges[at];
        }
        int[] matched = new int[length];
        int count = 0;
        for (int at = 0; at < scratch.rangeCount; at += 2) {
            for (int slot = scratch.ranges[at]; slot < scratch.ranges[at + 1]; slot++) {
                if (!anyEnded || slots.isLiving(slot, version)) {
                    matched[count++] = slot;
                }
            }
        }
        return new Matches(
                slots, count == length ? matched : Arrays.copyOf(matched, count), List.copyOf(scratch.fresh));
    }

    @Override
    public UUID get(int index) {
        return index < matched.length ? slots.id(matched[index]) : fresh.get(index - matched.length).id;
    }

    @Override
    public int size() {
        return matched.length + fresh.size();
    }
}
