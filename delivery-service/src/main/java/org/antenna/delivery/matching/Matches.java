package org.antenna.delivery.matching;

import java.util.Collection;

/** All matches ever found. */
public interface Matches {
    /** Keeps what is new; a match that is known already stays as it is. */
    void record(Collection<Match> matches);
}
