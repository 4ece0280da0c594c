package org.antenna.catalog.menu;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.outbox.OutgoingEvent;
import org.jboss.logging.Logger;

/** At every start adds what is shipped and missing, with its events. What is there stays as the desk left it. */
@ApplicationScoped
public class InstallVocabulary {
    private static final Logger LOG = Logger.getLogger(InstallVocabulary.class);

    private final Vocabulary vocabulary;
    private final Topics topics;
    private final CountryGroups groups;
    private final AllSeries series;
    private final Outbox outbox;

    @Inject
    public InstallVocabulary(
            Vocabulary vocabulary, Topics topics, CountryGroups groups, AllSeries series, Outbox outbox) {
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
            LOG.infof("%d entries were added to the menu", added);
        }
    }

    /** How many entries were added. */
    @Transactional
    public int install() {
        List<OutgoingEvent> events = new ArrayList<>();
        topics.lock();
        vocabulary.topics().stream()
                .filter(topics::addIfMissing)
                .map(MenuEvents::changed)
                .forEach(events::add);
        vocabulary.countryGroups().stream()
                .filter(groups::addIfMissing)
                .map(MenuEvents::changed)
                .forEach(events::add);
        vocabulary.series().stream()
                .filter(series::addIfMissing)
                .map(MenuEvents::changed)
                .forEach(events::add);
        outbox.append(events);
        return events.size();
    }
}
