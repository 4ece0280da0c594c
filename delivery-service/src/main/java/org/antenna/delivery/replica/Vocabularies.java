package org.antenna.delivery.replica;

import java.util.Collection;
import java.util.Set;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.MissionChanged;
import org.antenna.contracts.SeriesChanged;
import org.antenna.contracts.TopicChanged;

/** Topics, country groups, series and missions as the catalogue tells them. Storing needs the exclusive replica lock. */
public interface Vocabularies {
    Arrival store(TopicChanged topic);

    Arrival store(CountryGroupChanged group);

    Arrival store(SeriesChanged series);

    Arrival store(MissionChanged mission);

    /** As it stands for the caller's transaction. */
    Vocabulary current();

    /** The codes and all topics below them, as far as parents are known; the codes themselves need not be. */
    Set<String> withDescendants(Collection<String> topics);
}
