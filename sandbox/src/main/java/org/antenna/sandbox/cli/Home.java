package org.antenna.sandbox.cli;

import java.nio.file.Path;
import java.util.Map;
import org.antenna.sandbox.Ports;
import org.antenna.sandbox.Sandbox;

/**
 * Where the sandbox of this repository lives.
 *
 * @param root of the repository, given by the launcher as {@code -Dantenna.root}
 * @param directory {@code ANTENNA_HOME}, or {@code .antenna} in the root
 */
record Home(Path root, Path directory) {

    static Home here() {
        Path root =
                Path.of(System.getProperty("antenna.root", "")).toAbsolutePath().normalize();
        String chosen = System.getenv("ANTENNA_HOME");
        return new Home(
                root,
                chosen == null ? root.resolve(".antenna") : Path.of(chosen).toAbsolutePath());
    }

    Path portsFile() {
        return directory.resolve("ports.properties");
    }

    /** The ports of the last start, then what the environment says, then what the command line says. */
    Ports ports(Map<String, String> given) {
        return Ports.remembered(portsFile()).withEnvironment(System.getenv()).with(given);
    }

    /** As it was started last. */
    Sandbox sandbox() {
        return new Sandbox(root, directory, Ports.remembered(portsFile()));
    }
}
