package org.antenna.catalog.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.antenna.contracts.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {
    private static final LocalDate JOINED = LocalDate.of(1973, 1, 1);
    private static final LocalDate LEFT = LocalDate.of(2020, 2, 1);

    @ParameterizedTest
    @CsvSource({"1972-12-31, false", "1973-01-01, true", "2020-01-31, true", "2020-02-01, false"})
    void it_holds_from_its_first_day_until_the_day_after_the_last(LocalDate day, boolean holds) {
        assertThat(new Membership("GB", JOINED, LEFT).holdsOn(day)).isEqualTo(holds);
    }

    @Test
    void a_date_that_is_not_known_stands_for_always() {
        assertThat(new Membership("NO", null, null).holdsOn(LocalDate.of(1800, 1, 1)))
                .isTrue();
        assertThat(new Membership("GB", null, LEFT).holdsOn(LEFT)).isFalse();
        assertThat(new Membership("GB", JOINED, null).holdsOn(LocalDate.of(2100, 1, 1)))
                .isTrue();
    }

    @Test
    void it_lasts_a_day_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Membership("GB", LEFT, LEFT));
    }

    @Test
    void a_country_that_came_back_is_named_once() {
        CountryGroup group = new CountryGroup(
                "CLUB",
                1,
                new LocalizedText("会", "Club"),
                List.of(new Membership("NO", null, LEFT), new Membership("NO", LEFT, null)));
        assertThat(group.membersOn(LEFT)).containsExactly("NO");
        assertThat(group.membersOn(JOINED)).containsExactly("NO");
    }
}
