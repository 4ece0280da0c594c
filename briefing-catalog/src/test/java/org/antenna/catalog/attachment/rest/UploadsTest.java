package org.antenna.catalog.attachment.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.Map;
import org.antenna.catalog.attachment.AttachmentSettings;
import org.junit.jupiter.api.Test;

class UploadsTest {
    private static Uploads uploads(String mostBytes, long largestBody) {
        AttachmentSettings settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(AttachmentSettings.class)
                .withSources(new PropertiesConfigSource(Map.of("antenna.attachments.most-bytes", mostBytes), "test", 1))
                .build()
                .getConfigMapping(AttachmentSettings.class);
        return new Uploads(settings, new MemorySize(BigInteger.valueOf(largestBody)));
    }

    @Test
    void a_file_as_large_as_a_body_is_taken_in() {
        assertThat(uploads("1K", 1_024).bytes(new ByteArrayInputStream(new byte[1_024])))
                .hasSize(1_024);
    }

    @Test
    void files_that_no_body_may_bring_stop_the_start() {
        assertThatThrownBy(() -> uploads("1K", 1_023))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("antenna.attachments.most-bytes")
                .hasMessageContaining("antenna.http.largest-body");
    }
}
