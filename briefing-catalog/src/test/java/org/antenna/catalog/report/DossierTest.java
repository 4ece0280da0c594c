package org.antenna.catalog.report;

import static org.antenna.catalog.report.Samples.HEBEI;
import static org.antenna.catalog.report.Samples.NOON;
import static org.antenna.catalog.report.Samples.approval;
import static org.antenna.catalog.report.Samples.content;
import static org.antenna.catalog.report.Samples.draft;
import static org.antenna.catalog.report.Samples.embargoed;
import static org.antenna.catalog.report.Samples.inReview;
import static org.antenna.catalog.report.Samples.refusal;
import static org.antenna.catalog.report.Samples.released;
import static org.antenna.catalog.report.Samples.revised;
import static org.antenna.catalog.report.Samples.revisedAndEmbargoed;
import static org.antenna.catalog.report.Samples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {
    private static final Audience OFFICE = new Audience(Set.of(), Set.of(), Set.of("hebei-fao"));

    private interface Act extends Function<Dossier, Dossier> {}

    private static final Act REWRITE = one -> one.rewrite(content(Handling.GREEN, HEBEI), "berit", NOON);
    private static final Act RELEASE = one -> one.release("berit", NOON, true);
    private static final Act SUBMIT = one -> one.submit("berit", NOON);
    private static final Act SEND_BACK = Dossier::sendBack;
    private static final Act EMBARGO = one -> one.embargo(approval("berit"));
    private static final Act CALL_OFF = Dossier::callOff;
    private static final Act NARROW = one -> one.narrow(OFFICE, null);
    private static final Act START_VERSION = one -> one.startVersion(Report.Kind.CORRECTION, "berit", NOON);
    private static final Act WITHDRAW = one -> one.withdraw("wrong", "berit", NOON);

    static Stream<Arguments> illegal() {
        return Stream.of(
                arguments("a draft is not revised", draft(), START_VERSION, "report-not-released"),
                arguments("a draft is not withdrawn", draft(), WITHDRAW, "report-not-released"),
                arguments("a released one is not rewritten", released(), REWRITE, "report-already-released"),
                arguments("a released one is not released again", released(), RELEASE, "report-already-released"),
                arguments("one with a draft gets no second", revised(), START_VERSION, "draft-exists"),
                arguments("a draft is not given back", draft(), SEND_BACK, "report-not-in-review"),
                arguments("a draft waits for no time", draft(), CALL_OFF, "report-not-embargoed"),
                arguments("a draft has no readers to take", draft(), NARROW, "report-not-released"),
                arguments("what is in review is not submitted again", inReview(), SUBMIT, "report-in-review"),
                arguments("what is in review waits for no time", inReview(), CALL_OFF, "report-not-embargoed"),
                arguments("what is in review is not withdrawn", inReview(), WITHDRAW, "report-not-released"),
                arguments("what is in review is not revised", inReview(), START_VERSION, "report-not-released"),
                arguments("what was approved is not submitted", embargoed(), SUBMIT, "report-embargoed"),
                arguments("what was approved is not given back", embargoed(), SEND_BACK, "report-not-in-review"),
                arguments("what was approved is not withdrawn", embargoed(), WITHDRAW, "report-not-released"),
                arguments("what was approved has no readers to take", embargoed(), NARROW, "report-not-released"),
                arguments(
                        "one with an approved version gets no draft",
                        revisedAndEmbargoed(),
                        START_VERSION,
                        "draft-exists"),
                arguments("a released one is not submitted", released(), SUBMIT, "report-already-released"),
                arguments("a released one is not given back", released(), SEND_BACK, "report-already-released"),
                arguments("a released one gets no embargo", released(), EMBARGO, "report-already-released"),
                arguments("a released one has no embargo to call off", released(), CALL_OFF, "report-already-released"),
                arguments("a withdrawn one is not submitted", withdrawn(), SUBMIT, "report-withdrawn"),
                arguments("a withdrawn one is not given back", withdrawn(), SEND_BACK, "report-withdrawn"),
                arguments("a withdrawn one gets no embargo", withdrawn(), EMBARGO, "report-withdrawn"),
                arguments("a withdrawn one has no embargo to call off", withdrawn(), CALL_OFF, "report-withdrawn"),
                arguments("a withdrawn one has no readers to take", withdrawn(), NARROW, "report-withdrawn"),
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
                arguments("a draft is submitted", draft(), SUBMIT),
                arguments("a draft is approved for later", draft(), EMBARGO),
                arguments("what is in review is given back", inReview(), SEND_BACK),
                arguments("what is in review is rewritten", inReview(), REWRITE),
                arguments("what is in review is released", inReview(), RELEASE),
                arguments("what is in review is approved for later", inReview(), EMBARGO),
                arguments("what was approved is called off", embargoed(), CALL_OFF),
                arguments("what was approved is approved for another time", embargoed(), EMBARGO),
                arguments("what was approved is released earlier", embargoed(), RELEASE),
                arguments("what was approved is rewritten", embargoed(), REWRITE),
                arguments("a released one is narrowed", released(), NARROW),
                arguments("one with an approved version is narrowed", revisedAndEmbargoed(), NARROW),
                arguments("one with an approved version is withdrawn", revisedAndEmbargoed(), WITHDRAW),
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
    void what_is_rewritten_in_review_or_under_embargo_is_a_draft_again() {
        for (Dossier before : List.of(inReview(), embargoed(), revisedAndEmbargoed())) {
            Coming after = REWRITE.apply(before).requireComing();
            assertThat(after).isInstanceOf(Draft.class);
            assertThat(after.content().handling()).isEqualTo(Handling.GREEN);
        }
    }

    @Test
    void everybody_who_wrote_on_a_version_is_known_the_last_one_as_its_author() {
        Dossier written = draft().rewrite(content(Handling.GREEN, HEBEI), "berit", NOON)
                .rewrite(content(Handling.CLEAR, HEBEI), "anna", NOON)
                .submit("cai", NOON);
        assertThat(written.requireComing().authors()).containsExactly("berit", "anna");
        assertThat(written.requireComing().author()).isEqualTo("anna");
        assertThat(revised().requireComing().authors()).as("since the release").containsExactly("berit");
    }

    @Test
    void a_version_under_embargo_leaves_the_released_one_as_it_is() {
        assertThat(revisedAndEmbargoed().requireReleased().version()).isEqualTo(1);
        assertThat(revisedAndEmbargoed().newest()).isInstanceOf(Embargoed.class);
    }

    @Test
    void a_narrower_audience_changes_nothing_else_of_the_released_version() {
        Released narrowed = NARROW.apply(released()).requireReleased();
        assertThat(narrowed.content().audience()).isEqualTo(OFFICE);
        assertThat(narrowed.narrow(HEBEI)).isEqualTo(released().requireReleased());
    }

    @Test
    void a_version_that_comes_follows_a_narrower_audience_as_a_draft_and_keeps_its_authors() {
        Coming after = revisedAndEmbargoed().narrow(OFFICE, OFFICE).requireComing();
        assertThat(after).isInstanceOf(Draft.class);
        assertThat(after.content().audience()).isEqualTo(OFFICE);
        assertThat(after.authors())
                .isEqualTo(revisedAndEmbargoed().requireComing().authors());
        assertThat(NARROW.apply(revisedAndEmbargoed()).coming()).isInstanceOf(Embargoed.class);
    }

    @Test
    void a_withdrawal_takes_the_version_that_comes_with_it() {
        for (Dossier gone : List.of(withdrawn(), WITHDRAW.apply(revisedAndEmbargoed()))) {
            assertThat(gone.coming()).isNull();
            assertThat(gone.newest()).isInstanceOf(Withdrawn.class);
        }
    }
}
