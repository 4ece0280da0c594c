package org.antenna.catalog.report.release;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.antenna.catalog.reader.Organisations;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.KnownCodes;
import org.antenna.contracts.Audience;
import org.antenna.kit.problem.Refusal;

/** The settings of releases, checked when the service starts. */
@ApplicationScoped
public class ReleaseLimits {
    private final ReleaseSettings settings;
    private final Organisations organisations;

    /** @throws IllegalArgumentException when a value cannot be */
    @Inject
    public ReleaseLimits(ReleaseSettings settings, Organisations organisations) {
        need(settings.largestAudienceOfOne() >= 0, "antenna.release.largest-audience-of-one is 0 or more");
        need(settings.longestEmbargo().isPositive(), "antenna.release.longest-embargo is more than nothing");
        boolean often =
                settings.embargoPoll().isPositive() && settings.embargoPoll().compareTo(Duration.ofMinutes(1)) <= 0;
        need(often, "antenna.release.embargo-poll is more than nothing and at most a minute");
        this.settings = settings;
        this.organisations = organisations;
    }

    void check(@Observes StartupEvent event) {}

    /** @throws Refusal when nothing comes */
    public Proposal proposal(Dossier dossier, String releaser, boolean desk, KnownCodes codes) {
        Audience audience = dossier.requireComing().content().audience();
        boolean large = organisations.admitted(audience) > settings.largestAudienceOfOne();
        return new Proposal(dossier, releaser, desk, codes, large);
    }

    /** The latest end of an embargo. */
    Instant latest(Instant now) {
        return now.plus(settings.longestEmbargo());
    }

    private static void need(boolean good, String rule) {
        if (!good) {
            throw new IllegalArgumentException(rule);
        }
    }
}
