package org.antenna.subscription.vocabulary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps what the catalogue tells of a code. */
@ApplicationScoped
public class LearnMenu {
    private final Vocabulary vocabulary;

    @Inject
    LearnMenu(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Transactional
    public void learn(MenuCode code) {
        vocabulary.learn(code);
    }
}
