package org.antenna.subscription.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {
    @Test
    void what_is_not_said_is_beijing_time_at_eight() {
        assertThat(Preferences.of("zh", null, null))
                .isEqualTo(new Preferences("zh", "Asia/Shanghai", LocalTime.of(8, 0)));
    }

    @Test
    void the_hour_comes_out_as_it_went_in() {
        assertThat(Preferences.of("en", "Europe/Oslo", "07:05").digestTime()).isEqualTo("07:05");
    }

    @ParameterizedTest
    @CsvSource({
        "de,Asia/Shanghai,08:00,language",
        "ZH,Asia/Shanghai,08:00,language",
        "zh,Beijing,08:00,timeZone",
        "zh,+08:00,08:00,timeZone",
        "zh,Asia/Shanghai,24:00,digestAt",
        "zh,Asia/Shanghai,8:00,digestAt",
        "zh,Asia/Shanghai,08:00:00,digestAt"
    })
    void what_no_clock_or_language_has_is_refused_at_its_field(
            String language, String zone, String time, String field) {
        assertThatThrownBy(() -> Preferences.of(language, zone, time))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field())
                                .containsExactly(field));
    }
}
