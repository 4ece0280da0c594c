package org.antenna.catalog.intake.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTimeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 31 Mar 2025 09:00:00 GMT      | 2025-03-31T09:00:00Z",
                "Sun, 31 Mar 2025 09:00:00 +0800    | 2025-03-31T01:00:00Z",
                "31 Mar 2025 09:00 EST              | 2025-03-31T14:00:00Z",
                "lun. 1 March 25 09:00:00 Z         | 2025-03-01T09:00:00Z",
                "Fri, 31 Dec 99 23:59:59 UT         | 1999-12-31T23:59:59Z",
                "2025-03-31T09:00:00+08:00          | 2025-03-31T01:00:00Z",
                "2025-03-31T09:00:00.123Z           | 2025-03-31T09:00:00.123Z",
                "2025-03-31T09:00Z                  | 2025-03-31T09:00:00Z",
                "2025-03-31                         | 2025-03-31",
                "2025-03                            | 2025-03-01",
                "2025                               | 2025-01-01",
            })
    void times_of_feeds_are_read(String written, String iso) {
        assertThat(FeedTime.iso(written)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "31.03.2025",
                "2025-03-31T09:00:00",
                "2025-02-30",
                "31 Feb 2025 09:00:00 GMT",
                "31 Foo 2025 09:00:00 GMT",
                "31 Mar 2025 25:00:00 GMT",
                "31 Mar 2025 09:00:00 MARS",
                "31 Mar 2025",
                "03/31/2025 09:00",
                "1743411600",
                "+999999999-01-01T00:00:00Z"
            })
    void what_is_no_time_is_none(String written) {
        assertThat(FeedTime.iso(written)).isEqualTo(Optional.empty());
    }
}
