package org.antenna.delivery.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.antenna.delivery.obligation.Handover;
import org.junit.jupiter.api.Test;

class AttemptOutcomeTest {
    @Test
    void a_refusal_names_its_code_once() {
        assertThat(AttemptOutcome.words(new Handover.Refused(550, "no such mailbox")))
                .isEqualTo("550 no such mailbox");
        assertThat(AttemptOutcome.words(new Handover.Refused(550, "550 no such mailbox")))
                .isEqualTo("550 no such mailbox");
    }

    @Test
    void what_a_stranger_answers_is_cut_and_can_be_stored() {
        String words = AttemptOutcome.words(new Handover.Deferred("4\u0000" + "x".repeat(5_000)));
        assertThat(words).hasSize(1_000).doesNotContain("\u0000");
    }
}
