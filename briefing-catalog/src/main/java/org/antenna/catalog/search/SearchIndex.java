package org.antenna.catalog.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.search.segment.Section;

/** The index as searches see it. */
public interface SearchIndex {
    /** Everything that the work reads is of one moment. Outside of any transaction. */
    <T> T atOneMoment(Function<Moment, T> work);

    /** The index at one moment. */
    interface Moment {
        /** All sections, able to tell of these tokens. */
        Sections sections(Set<String> tokens);

        /** Of {@link #sections} those of reports that are filed; what waits to be is looked for by whoever asks. */
        List<Section> filed(Set<String> tokens);

        /** Of these reports the released versions that the reader may read. */
        Map<UUID, Document> documents(Reader reader, Collection<UUID> ids);
    }

    /** @param complete false: so many reports wait to be filed that only the newest of them are in a section */
    record Sections(List<Section> all, boolean complete) {}
}
