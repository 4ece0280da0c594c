package org.antenna.delivery.matching;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/** Reads all rules in the background at start, so that the first report need not wait for them. */
@ApplicationScoped
class RuleWarmUp {
    private static final Logger LOG = Logger.getLogger(RuleWarmUp.class);

    private final Rules rules;

    @Inject
    RuleWarmUp(Rules rules) {
        this.rules = rules;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("rules-warm-up").start(this::read);
    }

    private void read() {
        try {
            rules.bringUpToDate();
        } catch (RuntimeException e) {
            LOG.infof("The rules are read with the first report instead: %s", e.getMessage());
        }
    }
}
