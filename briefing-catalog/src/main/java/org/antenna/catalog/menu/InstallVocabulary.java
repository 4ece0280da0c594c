package org.antenna.catalog.menu;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.antenna.catalog.country.InstallGroups;
import org.antenna.catalog.topic.TopicEvents;
import org.antenna.catalog.topic.Topics;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.jboss.logging.Logger;

/**
 * At every start adds what is shipped and missing, with its events. Topics and series that are there stay as the desk left
 * them; groups of countries, which nobody else changes, become what is shipped.
 */
@ApplicationScoped
public class InstallVocabulary {
    private static final Logger LOG = Logger.getLogger(InstallVocabulary.class);

    private final Vocabulary vocabulary;
    private final Topics topics;
    private final InstallGroups groups;
    private final AllSeries series;
    private final Outbox outbox;

    @Inject
    public InstallVocabulary(
            Vocabulary vocabulary, Topics topics, InstallGroups groups, AllSeries series, Outbox outbox) {
        this.vocabulary = vocabulary;
        this.topics = topics;
        this.groups = groups;
        this.series = series;
        this.outbox = outbox;
    }

    @Transactional
    void atStart(@Observes StartupEvent event) {
        int added = install();
        if (added > 0) {
            LOG.infof("%d entries of the menu were added or changed", added);
        }
    }

    /** How many entries were added or changed. */
    @Transactional
    public int install() {
        List<OutgoingEvent> events = new ArrayList<>();
        topics.lock();
        vocabulary.topics().stream()
                .filter(topics::addIfMissing)
                .map(TopicEvents::changed)
                .forEach(events::add);
        events.addAll(groups.install(vocabulary.countryGroups()));
        vocabulary.series().stream()
                .filter(series::addIfMissing)
                .map(MenuEvents::changed)
                .forEach(events::add);
        outbox.append(events);
        return events.size();
    }
}
