package org.antenna.subscription.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes that are known here. */
public interface Vocabulary {
    /** Whether nothing was heard from the catalogue yet. */
    boolean isEmpty();

    /** Those of the codes that may be subscribed to: known and not retired. */
    Set<String> offered(CodeKind kind, Collection<String> codes);

    /** Whether the series may be subscribed to; it stays so until the transaction ends. */
    boolean holdOffered(String series);

    /** Those of the codes that were replaced, and by what. */
    Map<String, List<String>> replaced(CodeKind kind, Collection<String> codes);

    /** What continues the series; null while it takes reports, or when nothing does. */
    @Nullable
    Succession succession(String series);

    /** Keeps what is newer than what is known; ignores the rest. */
    void learn(MenuCode code);
}
