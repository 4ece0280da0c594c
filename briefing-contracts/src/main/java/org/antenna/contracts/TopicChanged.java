package org.antenna.contracts;

import org.jspecify.annotations.Nullable;

/**
 * A topic of the vocabulary as it stands now. Produced by briefing-catalog; a lower version is ignored.
 *
 * @param parent code of the topic above, absent on the first level
 */
public record TopicChanged(
        String code, long version, @Nullable String parent, LocalizedText label) {}
