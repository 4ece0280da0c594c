package org.antenna.catalog.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.runtime.configuration.MemorySize;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.attachment.file.FileName;
import org.antenna.catalog.attachment.file.FileType;
import org.antenna.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class AttachmentPolicyTest {
    private record Settings(MemorySize mostBytes, int mostFiles, MemorySize mostBytesTogether)
            implements AttachmentSettings {
        @Override
        public long mostPixels() {
            return 1;
        }

        @Override
        public MemorySize mostUnpackedBytes() {
            return bytes(1);
        }

        @Override
        public int mostParts() {
            return 1;
        }
    }

    private static final Settings SETTINGS = new Settings(bytes(10), 3, bytes(20));

    private static MemorySize bytes(long count) {
        return new MemorySize(BigInteger.valueOf(count));
    }

    private static Attachment file(String name, int size) {
        return new Attachment(
                new UUID(0, 1), FileName.of(name), FileType.PDF, size, "hash of " + name, "anna", Instant.EPOCH);
    }

    private static String refusal(List<Attachment> there, Attachment added) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> AttachmentPolicy.check(there, added, SETTINGS));
        return refusal == null ? "" : refusal.status() + " " + refusal.code();
    }

    @Test
    void files_are_few_and_small_together() {
        List<Attachment> two = List.of(file("a.pdf", 9), file("b.pdf", 9));
        assertThat(refusal(two, file("c.pdf", 2))).isEmpty();
        assertThat(refusal(two, file("c.pdf", 3))).isEqualTo("409 attachments-too-large-together");
        List<Attachment> three = List.of(file("a.pdf", 1), file("b.pdf", 1), file("c.pdf", 1));
        assertThat(refusal(three, file("d.pdf", 1))).isEqualTo("409 too-many-attachments");
    }

    @Test
    void each_name_and_each_content_is_there_once() {
        Attachment there = file("跳台 A.pdf", 1);
        assertThat(refusal(List.of(there), file("跳台 a.PDF", 1))).isEqualTo("409 attachment-name-taken");
        Attachment renamed = new Attachment(
                new UUID(0, 2), FileName.of("b.pdf"), FileType.PDF, 1, there.sha256(), "anna", Instant.EPOCH);
        assertThat(refusal(List.of(there), renamed)).isEqualTo("409 attachment-exists");
    }
}
