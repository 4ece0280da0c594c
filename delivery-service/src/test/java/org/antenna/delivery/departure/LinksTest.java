package org.antenna.delivery.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    private static final UUID OBLIGATION = UUID.fromString("019a9d3e-5c10-7a44-8f0e-2b6d5f1c9a01");

    @ParameterizedTest
    @ValueSource(strings = {"https://antenna.example.org", "https://antenna.example.org/"})
    void a_link_hangs_below_the_public_address_with_one_slash(String publicUrl) {
        assertThat(links(publicUrl).departure(OBLIGATION).toString())
                .matches("https://antenna\\.example\\.org/unsubscribe/[\\w-]{64}");
    }

    @Test
    void a_path_in_the_public_address_stays() {
        assertThat(links("https://example.org/antenna").departure(OBLIGATION).toString())
                .startsWith("https://example.org/antenna/unsubscribe/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"antenna.example.org", "ftp://antenna.example.org", "https:///x", "https://a.example/?x=1"})
    void what_is_no_web_address_stops_the_start(String publicUrl) {
        assertThatThrownBy(() -> links(publicUrl))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ANTENNA_PUBLIC_URL");
    }

    private static Links links(String publicUrl) {
        return new Links(new LinkSettings() {
            @Override
            public URI publicUrl() {
                return URI.create(publicUrl);
            }

            @Override
            public String secret() {
                return "a secret of the tests, long enough to be one";
            }
        });
    }
}
