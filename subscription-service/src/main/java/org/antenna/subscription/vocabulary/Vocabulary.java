package org.antenna.subscription.vocabulary;

import java.util.Collection;
import java.util.Set;

/** The codes that are known here. */
public interface Vocabulary {
    /** Whether nothing was heard from the catalogue yet. */
    boolean isEmpty();

    /** Those of the codes that may be subscribed to: known and not retired. */
    Set<String> offered(CodeKind kind, Collection<String> codes);

    /** Keeps what is newer than what is known; ignores the rest. */
    void learn(MenuCode code);
}
