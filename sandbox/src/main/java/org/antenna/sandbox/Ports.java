package org.antenna.sandbox;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.antenna.sandbox.process.TcpPort;

/** Which part listens where. Numbers from 1 to 65535, each used once. */
public record Ports(Map<PortName, Integer> numbers) {
    private static final int LARGEST = 65_535;

    public Ports {
        numbers = Map.copyOf(numbers);
        Set<Integer> seen = new LinkedHashSet<>();
        for (PortName name : PortName.values()) {
            int number = Objects.requireNonNull(numbers.get(name), name.label());
            if (number < 1 || number > LARGEST) {
                throw new IllegalArgumentException("Port %s cannot be %d.".formatted(name.label(), number));
            }
            if (!seen.add(number)) {
                throw new IllegalArgumentException(
                        "Port %d is given twice, the second time to %s.".formatted(number, name.label()));
            }
        }
    }

    public int of(PortName name) {
        return Objects.requireNonNull(numbers.get(name));
    }

    public static Ports usual() {
        Map<PortName, Integer> all = new EnumMap<>(PortName.class);
        for (PortName name : PortName.values()) {
            all.put(name, name.usual());
        }
        return new Ports(all);
    }

    /** Ports that were free a moment ago, for tests. */
    public static Ports random() {
        Map<PortName, Integer> all = new EnumMap<>(PortName.class);
        for (PortName name : PortName.values()) {
            int number = TcpPort.free();
            while (all.containsValue(number)) {
                number = TcpPort.free();
            }
            all.put(name, number);
        }
        return new Ports(all);
    }

    /** With those that the environment names as {@code ANTENNA_PORT_<NAME>}. */
    public Ports withEnvironment(Map<String, String> environment) {
        Map<PortName, Integer> all = new EnumMap<>(numbers);
        for (PortName name : PortName.values()) {
            String value = environment.get(name.environmentVariable());
            if (value != null) {
                all.put(name, number(name.environmentVariable(), value));
            }
        }
        return new Ports(all);
    }

    /** With those given as {@code name=number}. */
    public Ports with(Map<String, String> given) {
        Map<PortName, Integer> all = new EnumMap<>(numbers);
        given.forEach((label, value) -> all.put(PortName.ofLabel(label), number("--port " + label, value)));
        return new Ports(all);
    }

    /** Those of the last start over this directory, or the usual ones. */
    public static Ports remembered(Path file) {
        if (!Files.exists(file)) {
            return usual();
        }
        Properties known = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            known.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<PortName, Integer> all = new EnumMap<>(usual().numbers());
        for (PortName name : PortName.values()) {
            String value = known.getProperty(name.label());
            if (value != null) {
                all.put(name, number(file + ", " + name.label(), value));
            }
        }
        return new Ports(all);
    }

    /** So that the next start over this directory, and all that asks for its state, uses the same. */
    public void remember(Path file) {
        Properties known = new Properties();
        numbers.forEach((name, number) -> known.setProperty(name.label(), Integer.toString(number)));
        try (Writer out = Files.newBufferedWriter(file)) {
            known.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String where, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(where + ": not a port number: " + value, e);
        }
    }
}
