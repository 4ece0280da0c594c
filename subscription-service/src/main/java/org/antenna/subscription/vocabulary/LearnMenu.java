package org.antenna.subscription.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps what the catalogue tells of a code. */
@ApplicationScoped
public class LearnMenu {
    private final Vocabulary vocabulary;
    private final Event<SeriesLearned> series;

    @Inject
    LearnMenu(Vocabulary vocabulary, Event<SeriesLearned> series) {
        this.vocabulary = vocabulary;
        this.series = series;
    }

    @Transactional
    public void learn(MenuCode code) {
        vocabulary.learn(code);
        if (code.kind() == CodeKind.SERIES) {
            series.fire(new SeriesLearned(code.code()));
        }
    }
}
