package org.antenna.sandbox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antenna.sandbox.Antenna;
import org.antenna.sandbox.process.Await;
import org.antenna.sandbox.process.JavaCommand;
import org.antenna.sandbox.process.TcpPort;
import org.junit.jupiter.api.Test;

/** What is said of an answer, and what is done when there is none. */
class ImportAnswersIT extends ImportTestCase {
    @Test
    void each_refused_line_is_named_with_its_reason() throws Exception {
        answer =
                "{\"imported\":1,\"unchanged\":3,\"refused\":[{\"line\":17,\"code\":\"unknown-topic\",\"field\":\"topics[1]\",\"detail\":\"There is no topic x.y\"}]}";

        assertThat(run(reports(5))).isEqualTo(1);

        assertThat(out.toString())
                .contains("1 imported, 3 unchanged, 1 refused")
                .contains("unknown-topic: line 17 topics[1]")
                .contains("There is no topic x.y");
    }

    @Test
    void reports_that_nobody_could_read_are_pointed_out() throws Exception {
        answer = "{\"imported\":2,\"forNobody\":1,\"unchanged\":1,\"refused\":[]}";

        run(reports(3));

        assertThat(out.toString())
                .contains("1 of the imported have no audience: nobody outside the ministry and the mission");
    }

    @Test
    void reports_whose_series_says_who_may_read_them_are_not_pointed_out() throws Exception {
        run(reports(3));

        assertThat(out.toString()).contains("100 imported").doesNotContain("audience");
    }

    @Test
    void a_catalogue_that_refuses_ends_with_2_and_one_that_stays_away_with_3() throws Exception {
        status = 403;
        answer = "{\"code\":\"forbidden\",\"detail\":\"Desk officers only.\"}";
        assertThat(run(reports(1))).isEqualTo(2);
        assertThat(err.toString()).contains("403 forbidden Desk officers only.");

        catalog.stop(0);
        assertThat(run("http://127.0.0.1:" + TcpPort.free(), reports(1), "--wait", "1"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("cannot be reached").contains("the same command goes on");
    }

    @Test
    void a_part_is_sent_again_until_the_catalogue_is_back() throws Exception {
        failures.set(2);

        assertThat(run(reports(1_001))).isZero();

        assertThat(requests).extracting(request -> request.split("[=&]")[1]).containsExactly("1", "1", "1", "1001");
        assertThat(err.toString()).contains("503").contains("The catalogue is back.");
    }

    @Test
    void many_refusals_are_counted_by_code_and_their_first_places_named() throws Exception {
        answer = "{\"imported\":0,\"unchanged\":0,\"refused\":["
                + IntStream.rangeClosed(1, 30)
                        .mapToObj(("{\"line\":%d,\"code\":\"unknown-topic\",\"field\":\"topics[0]\","
                                + "\"detail\":\"There is no such topic.\"}")::formatted)
                        .collect(Collectors.joining(","))
                + "]}";

        assertThat(run(reports(30))).isEqualTo(1);

        assertThat(out.toString())
                .contains("30 refused")
                .contains("unknown-topic: line 1 topics[0]; line 2 topics[0];")
                .contains("and 25 more")
                .doesNotContain("line 6 ");
    }

    @Test
    void a_command_that_is_ended_says_how_to_go_on() throws Exception {
        failures.set(Integer.MAX_VALUE);
        Path file = Files.write(directory.resolve("lines.jsonl"), reports(5));
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(JavaCommand.mainClass(
                        List.of("-Xmx64m"),
                        Antenna.class,
                        List.of("import", file.toString(), "--catalog", url(), "--token", "t")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Await.until(Duration.ofMinutes(1), () -> requests.size() > 1);
        process.destroy();

        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(Files.readString(log))
                .contains("Trying again")
                .contains("Broken off.")
                .contains("the same command goes on");
    }
}
