package org.antenna.catalog.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.antenna.catalog.CatalogTestCase;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.Rendition;
import org.antenna.kit.platform.Ids;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeptReportsIT extends CatalogTestCase {
    private static final Rendition ZH = new Rendition("zh", "港口 {\"}", "摘要", "正文\\,\n第二行");
    private static final Rendition EN = new Rendition("en", "Port, \"new\"", "", "NULL");

    @Inject
    Reports reports;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Test
    void a_first_draft_is_read_as_it_was_kept() {
        Dossier first = started(List.of(ZH, EN));
        reports.save(first);
        assertThat(reports.find(first.id())).contains(first);
    }

    @Test
    void a_first_draft_is_kept_whole_or_not_at_all() {
        Dossier twice = started(List.of(ZH, ZH));
        assertThatThrownBy(() -> reports.save(twice)).hasMessageContaining("rendition_pkey");
        assertThat(reports.find(twice.id())).isEmpty();
    }

    @Test
    void a_first_draft_of_no_mission_is_refused_by_the_database_too() {
        Dossier first = started(List.of(ZH));
        Dossier foreign = Dossier.start(
                first.id(), "no-such-mission", first.requireComing().content(), "author", clock.instant());
        assertThatThrownBy(() -> reports.save(foreign)).hasMessageContaining("report_mission_fkey");
        assertThat(reports.find(foreign.id())).isEmpty();
    }

    @Test
    void a_rewritten_draft_has_the_renditions_of_the_last_writing() {
        Dossier dossier = started(List.of(ZH, EN));
        reports.save(dossier);
        for (List<Rendition> renditions : List.of(List.of(EN), List.of(ZH), List.of(ZH, EN))) {
            Dossier next = dossier.rewrite(content(renditions), "another", clock.instant());
            QuarkusTransaction.requiringNew().run(() -> reports.save(next));
            assertThat(reports.find(next.id())).contains(next);
            dossier = next;
        }
    }

    @Test
    void a_release_and_what_follows_are_read_as_they_were_kept() {
        Dossier first = started(List.of(ZH, EN));
        reports.save(first);
        Dossier released = kept(first.release("desk", clock.instant(), true));
        Dossier second = kept(released.startVersion(Report.Kind.UPDATE, "author", clock.instant()));
        Dossier rewritten = kept(second.rewrite(content(List.of(ZH)), "author", clock.instant()));
        kept(rewritten.release("desk", clock.instant(), false));
    }

    private Dossier kept(Dossier dossier) {
        QuarkusTransaction.requiringNew().run(() -> reports.save(dossier));
        assertThat(reports.find(dossier.id())).contains(dossier);
        return dossier;
    }

    private Dossier started(List<Rendition> renditions) {
        return Dossier.start(ids.next(), "embassy-no", content(renditions), "author", clock.instant());
    }

    private static Content content(List<Rendition> renditions) {
        return new Content(
                null,
                List.of("sport.winter"),
                List.of("NO"),
                Handling.CLEAR,
                new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of()),
                renditions,
                List.of("https://kommune.example/ski?a=1,2"),
                List.of());
    }
}
