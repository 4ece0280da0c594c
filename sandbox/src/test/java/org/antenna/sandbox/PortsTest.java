package org.antenna.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path directory;

    @Test
    void the_command_line_wins_over_the_environment() {
        Ports ports = Ports.usual()
                .withEnvironment(Map.of("ANTENNA_PORT_INBOX", "9001", "ANTENNA_PORT_KAFKA_CONTROLLER", "9002"))
                .with(Map.of("inbox", "9025"));

        assertThat(ports.of(PortName.INBOX)).isEqualTo(9025);
        assertThat(ports.of(PortName.KAFKA_CONTROLLER)).isEqualTo(9002);
        assertThat(ports.of(PortName.CATALOG)).isEqualTo(8081);
    }

    @Test
    void the_ports_of_the_last_start_are_remembered() {
        Path file = directory.resolve("ports.properties");
        Ports chosen = Ports.usual().with(Map.of("kafka-controller", "9999"));

        chosen.remember(file);

        assertThat(Ports.remembered(file)).isEqualTo(chosen);
        assertThat(Ports.remembered(directory.resolve("none"))).isEqualTo(Ports.usual());
    }

    @Test
    void a_port_cannot_be_given_twice_or_be_nonsense() {
        assertThatThrownBy(() -> Ports.usual().with(Map.of("inbox", "8081"))).hasMessageContaining("8081");
        assertThatThrownBy(() -> Ports.usual().with(Map.of("inbox", "70000"))).hasMessageContaining("inbox");
        assertThatThrownBy(() -> Ports.usual().with(Map.of("inbox", "many"))).hasMessageContaining("many");
        assertThatThrownBy(() -> Ports.usual().with(Map.of("fax", "9000"))).hasMessageContaining("fax");
    }

    @Test
    void random_ports_are_all_different() {
        Ports ports = Ports.random();

        assertThat(new HashSet<>(ports.numbers().values())).hasSize(PortName.values().length);
    }
}
