package org.antenna.catalog.reader;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks to read.
 *
 * @param desk reads everything
 * @param mission code of the mission whose officer this is, or null: reads what it wrote, drafts too
 * @param organisation decides what the audience of a report allows; null when unknown or closed: then nothing
 */
public record Reader(
        boolean desk, @Nullable String mission, @Nullable Organisation organisation) {

    /** Sees nothing but what is released, of any mission. */
    public boolean onlyReads() {
        return !desk && mission == null;
    }

    /** May see drafts of that mission's reports and act on them. */
    public boolean edits(String missionOfOrigin) {
        return desk || missionOfOrigin.equals(mission);
    }
}
