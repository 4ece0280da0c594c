package org.antenna.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.antenna.benchmarks.workload.Mix;
import org.antenna.benchmarks.workload.Workload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is raced must run the same course; {@code SameSemanticsTest} leads it over rougher ground. */
class EnginesAgreeTest {
    private static final Path ROOT = Path.of(System.getProperty("antenna.root"));
    private static final long SEED = 7;

    @ParameterizedTest
    @EnumSource
    void every_engine_finds_the_same_wishes_of_the_workload(Mix mix) throws IOException {
        Workload workload = Workload.read(ROOT, null, SEED);

        long fitting = Agreement.check(
                workload,
                workload.wishes(mix, 0).entries(0, 2_000),
                workload.reports(50, Workload.USUAL_BYTES),
                EnumSet.allOf(EngineKind.class));

        assertThat(fitting).isGreaterThan(mix == Mix.BROAD ? 250 : 25);
    }
}
