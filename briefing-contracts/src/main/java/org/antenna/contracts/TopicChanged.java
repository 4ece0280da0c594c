package org.antenna.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic of the vocabulary as it stands now. Produced by briefing-catalog; a lower version is ignored.
 *
 * @param parent code of the topic above, absent on the first level
 * @param replacedBy absent or empty while it is in use. One code: it was merged into that topic and stands for it.
 *     Several: it was split, and each of them stands for a part of it. Rules that name it stay as they are
 */
public record TopicChanged(
        String code,
        long version,
        @Nullable String parent,
        LocalizedText label,
        @Nullable List<String> replacedBy) {

    /** One that is in use. */
    public TopicChanged(String code, long version, @Nullable String parent, LocalizedText label) {
        this(code, version, parent, label, null);
    }
}
