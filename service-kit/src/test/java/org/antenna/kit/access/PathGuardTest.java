package org.antenna.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports;x",
                "/reports;x=1/abc",
                "/reports%3Bx",
                "/reports%3bx/abc",
                "/reports%2Fabc",
                "/reports%2fabc",
                "//reports",
                "/reports//abc",
                "/reports/../ledger",
                "/reports/./abc",
                "/reports/%2e%2e/ledger",
                "/reports/%2E/ledger",
                "/reports/.%2e",
                "/reports\\abc",
                "/reports%5cabc",
                "/reports%00",
                "/reports%252Fabc"
            })
    void a_path_that_two_layers_could_read_differently_is_refused(String path) {
        assertThat(PathGuard.ambiguous(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/reports",
                "/reports/0197a3c0-0000-7000-8000-000000000000",
                "/topics/sport.winter",
                "/topics/sport..winter",
                "/unsubscribe/aZ09-_.x",
                "/q/swagger-ui/",
                "/organisations/%E6%B2%B3%E5%8C%97"
            })
    void an_ordinary_path_passes(String path) {
        assertThat(PathGuard.ambiguous(path)).isFalse();
    }
}
