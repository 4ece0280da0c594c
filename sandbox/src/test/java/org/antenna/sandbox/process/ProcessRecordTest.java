package org.antenna.sandbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    @TempDir
    Path directory;

    private final ProcessRecord self = ProcessRecord.of(ProcessHandle.current());

    @Test
    void a_process_is_found_again_by_its_record() {
        Path file = directory.resolve("self.pid");
        self.write(file);

        assertThat(ProcessRecord.read(file).flatMap(ProcessRecord::living)).contains(ProcessHandle.current());
    }

    @Test
    void a_recycled_pid_is_not_the_process() {
        ProcessRecord earlier = new ProcessRecord(self.pid(), self.startedAt().minus(Duration.ofMinutes(1)));

        assertThat(earlier.living()).isEmpty();
    }

    @Test
    void a_damaged_or_missing_file_is_no_process() throws Exception {
        Path file = Files.writeString(directory.resolve("damaged.pid"), "twelve");

        assertThat(ProcessRecord.read(file)).isEmpty();
        assertThat(ProcessRecord.read(directory.resolve("missing.pid"))).isEmpty();
    }
}
