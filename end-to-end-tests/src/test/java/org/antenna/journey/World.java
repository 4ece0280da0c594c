package org.antenna.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antenna.sandbox.Ports;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.identity.Claims;
import org.antenna.sandbox.process.JavaCommand;

/** All of Antenna on ports of its own, and the people in it. */
record World(Sandbox sandbox, Path directory) implements AutoCloseable {

    static World begin(String name) throws IOException {
        Path root = Path.of(System.getProperty("antenna.root")).toRealPath();
        Path target = Files.createDirectories(root.resolve("end-to-end-tests/target/sandboxes"));
        Path directory = Files.createTempDirectory(target, name);
        World world = new World(new Sandbox(root, directory, Ports.random()), directory);
        world.sandbox.start();
        return world;
    }

    Rest as(String service, String role, String organisation) {
        Claims claims = new Claims(
                role + "." + organisation, role, role + "@" + organisation + ".example", List.of(role), organisation);
        return new Rest(sandbox.service(service).url(), sandbox.token(claims));
    }

    Rest desk(String service) {
        return as(service, "desk-officer", "mfa");
    }

    Rest operator(String service) {
        return as(service, "operator", "mfa");
    }

    /** {@code ./antenna import} with the arguments; its exit code. */
    int importFile(Path file, String... options) throws IOException, InterruptedException {
        Rest desk = desk("catalog");
        var arguments = new java.util.ArrayList<>(
                List.of("import", file.toString(), "--catalog", desk.base(), "--token", desk.token()));
        arguments.addAll(List.of(options));
        List<String> command = JavaCommand.mainClass(List.of("-Xmx128m"), org.antenna.sandbox.Antenna.class, arguments);
        Path log = directory.resolve("import.log");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
