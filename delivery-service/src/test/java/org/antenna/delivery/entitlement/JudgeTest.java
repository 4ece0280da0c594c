package org.antenna.delivery.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.delivery.replica.Organisation;
import org.antenna.delivery.replica.Release;
import org.antenna.matching.Reasons;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Audience REGIONS = new Audience(Set.of(OrganisationClass.REGION), Set.of(), Set.of());
    private static final Release RELEASED = new Release(REGIONS, REGIONS, false, false);
    private static final Organisation OFFICE = organisation("office", OrganisationClass.REGION);
    private static final Organisation FIRM = organisation("firm", OrganisationClass.ENTERPRISE);
    private static final Reason REASON = new Reason(
            UUID.randomUUID(),
            "wish",
            new Reasons("menu", List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    private static final List<Judge.Wish> WISHES = List.of(new Judge.Wish(OFFICE, REASON));

    @Test
    void what_is_released_for_an_active_recipient_who_may_read_stands_with_its_reasons() {
        assertThat(Judge.verdict(RELEASED, true, OFFICE, WISHES)).isEqualTo(new Verdict.Stands(List.of(REASON)));
    }

    @Test
    void a_withdrawn_report_is_gone_before_anything_else_is_asked() {
        Release withdrawn = new Release(REGIONS, REGIONS, true, true);
        assertThat(Judge.verdict(withdrawn, false, null, List.of())).isEqualTo(new Verdict.Gone("withdrawn"));
    }

    @Test
    void a_superseded_report_is_gone() {
        Release superseded = new Release(REGIONS, REGIONS, true, false);
        assertThat(Judge.verdict(superseded, true, OFFICE, WISHES)).isEqualTo(new Verdict.Gone("superseded"));
    }

    @Test
    void an_inactive_recipient_gets_nothing() {
        assertThat(Judge.verdict(RELEASED, false, OFFICE, WISHES))
                .isEqualTo(new Verdict.Suppressed("recipient-inactive"));
    }

    @Test
    void an_organisation_that_may_not_read_or_is_not_known_gets_nothing() {
        assertThat(Judge.verdict(RELEASED, true, FIRM, WISHES)).isEqualTo(new Verdict.Suppressed("not-entitled"));
        assertThat(Judge.verdict(RELEASED, true, null, WISHES)).isEqualTo(new Verdict.Suppressed("not-entitled"));
    }

    @Test
    void a_wish_of_an_organisation_that_may_not_read_is_no_reason() {
        assertThat(Judge.verdict(RELEASED, true, OFFICE, List.of(new Judge.Wish(FIRM, REASON))))
                .isEqualTo(new Verdict.Suppressed("no-reason-left"));
    }

    @Test
    void without_a_reason_nothing_is_sent() {
        assertThat(Judge.verdict(RELEASED, true, OFFICE, List.of()))
                .isEqualTo(new Verdict.Suppressed("no-reason-left"));
    }

    private static Organisation organisation(String code, OrganisationClass organisationClass) {
        return new Organisation(code, organisationClass, new LocalizedText(code, code), null, false);
    }
}
