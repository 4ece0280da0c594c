package org.antenna.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.8 | 1,234,568",
                "123.45    | 123",
                "99.94     | 99.9",
                "12.345    | 12.3",
                "1         | 1.00",
                "0.01234   | 0.0123",
                "0         | 0",
                "NaN       | –",
            })
    void a_number_shows_three_digits_that_count(double value, String shown) {
        assertThat(Tables.number(value)).isEqualTo(shown);
    }
}
