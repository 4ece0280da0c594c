package org.antenna.catalog.search;

import java.util.List;

/** Brings reports from where a search must look into their text to where it need not. Safe at any time, by any number of instances. */
public interface Filing {
    Standing standing();

    /** Files those that wait as one more segment, the oldest first and at most so many. Answers how many. */
    int file(int most);

    /**
     * Makes one segment of these, without what is gone; none when all is. What they leave behind is for {@link #sweep}.
     * False: another instance is at it.
     */
    boolean merge(List<Long> segments);

    /** Deletes some of what segments left that are no more. False: there was nothing. */
    boolean sweep();

    /** @param waiting reports that are not filed yet */
    record Standing(int waiting, List<Segment> segments) {}

    /** @param living positions that are not gone */
    record Segment(long id, int documents, int living) {}
}
