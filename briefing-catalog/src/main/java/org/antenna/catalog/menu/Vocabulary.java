package org.antenna.catalog.menu;

import java.util.List;
import org.antenna.catalog.country.CountryGroup;
import org.antenna.catalog.topic.MenuTopic;

/** What a new catalogue begins with; every version is 1, parents stand before their children. */
public interface Vocabulary {
    List<MenuTopic> topics();

    List<CountryGroup> countryGroups();

    List<Series> series();
}
