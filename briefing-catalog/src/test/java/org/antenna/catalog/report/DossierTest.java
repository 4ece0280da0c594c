package org.antenna.catalog.report;

import static org.antenna.catalog.report.Samples.HEBEI;
import static org.antenna.catalog.report.Samples.NOON;
import static org.antenna.catalog.report.Samples.content;
import static org.antenna.catalog.report.Samples.draft;
import static org.antenna.catalog.report.Samples.refusal;
import static org.antenna.catalog.report.Samples.released;
import static org.antenna.catalog.report.Samples.revised;
import static org.antenna.catalog.report.Samples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Function;
import java.util.stream.Stream;
import org.antenna.contracts.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {
    private interface Act extends Function<Dossier, Dossier> {}

    private static final Act REWRITE = one -> one.rewrite(content(Handling.GREEN, HEBEI), "berit", NOON);
    private static final Act RELEASE = one -> one.release("berit", NOON, true);
    private static final Act START_VERSION = one -> one.startVersion(Report.Kind.CORRECTION, "berit", NOON);
    private static final Act WITHDRAW = one -> one.withdraw("wrong", "berit", NOON);

    static Stream<Arguments> illegal() {
        return Stream.of(
                arguments("a draft is not revised", draft(), START_VERSION, "report-not-released"),
                arguments("a draft is not withdrawn", draft(), WITHDRAW, "report-not-released"),
                arguments("a released one is not rewritten", released(), REWRITE, "report-already-released"),
                arguments("a released one is not released again", released(), RELEASE, "report-already-released"),
                arguments("one with a draft gets no second", revised(), START_VERSION, "draft-exists"),
                arguments("a withdrawn one is not rewritten", withdrawn(), REWRITE, "report-withdrawn"),
                arguments("a withdrawn one is not released", withdrawn(), RELEASE, "report-withdrawn"),
                arguments("a withdrawn one is not revised", withdrawn(), START_VERSION, "report-withdrawn"),
                arguments("a withdrawn one is not withdrawn again", withdrawn(), WITHDRAW, "report-withdrawn"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("illegal")
    void an_illegal_transition_is_refused(String name, Dossier before, Act act, String code) {
        assertThat(refusal(() -> act.apply(before))).isEqualTo(code);
    }

    static Stream<Arguments> legal() {
        return Stream.of(
                arguments("a draft is rewritten", draft(), REWRITE),
                arguments("a draft is released", draft(), RELEASE),
                arguments("a released one is revised", released(), START_VERSION),
                arguments("a released one is withdrawn", released(), WITHDRAW),
                arguments("the draft of a next version is rewritten", revised(), REWRITE),
                arguments("the next version is released", revised(), RELEASE),
                arguments("a released one with a draft is withdrawn", revised(), WITHDRAW));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("legal")
    void every_change_has_the_next_revision(String name, Dossier before, Act act) {
        assertThat(act.apply(before).revision()).isEqualTo(before.revision() + 1);
    }

    @Test
    void the_next_version_keeps_when_it_was_published_first() {
        Dossier second = revised().release("berit", NOON.plusSeconds(60), true);
        assertThat(second.requireReleased().version()).isEqualTo(2);
        assertThat(second.requireReleased().publishedAt()).isEqualTo(NOON);
        assertThat(second.requireReleased().releasedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void a_minor_version_notifies_nobody_whatever_is_asked_for() {
        Dossier minor =
                released().startVersion(Report.Kind.MINOR, "berit", NOON).release("berit", NOON, true);
        assertThat(minor.requireReleased().notifies()).isFalse();
        assertThat(released().requireReleased().notifies()).isTrue();
    }

    @Test
    void a_withdrawal_takes_the_open_draft_with_it() {
        assertThat(withdrawn().draft()).isNull();
        assertThat(withdrawn().newest()).isInstanceOf(Withdrawn.class);
    }
}
