package org.antenna.delivery.replica;

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
}
