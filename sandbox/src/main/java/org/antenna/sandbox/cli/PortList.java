package org.antenna.sandbox.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.antenna.sandbox.PortName;
import org.antenna.sandbox.Ports;
import org.antenna.sandbox.process.Part;

/** Which ports belong to which part. */
final class PortList {
    private PortList() {}

    static String of(Part part, Ports ports) {
        return names(part.name()).stream()
                .map(name -> name.label().equals(part.name())
                        ? Integer.toString(ports.of(name))
                        : name.label() + " " + ports.of(name))
                .collect(Collectors.joining(", "));
    }

    private static List<PortName> names(String part) {
        return switch (part) {
            case "mail" -> List.of(PortName.SMTP, PortName.INBOX);
            case "kafka" -> List.of(PortName.KAFKA, PortName.KAFKA_CONTROLLER);
            default ->
                List.of(PortName.values()).stream()
                        .filter(name -> name.label().equals(part))
                        .toList();
        };
    }
}
