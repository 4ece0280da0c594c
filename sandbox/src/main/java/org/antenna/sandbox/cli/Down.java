package org.antenna.sandbox.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.process.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code down}: stops the services, then what they stand on. */
@Command(name = "down", description = "Stop everything. Data stays.")
public final class Down implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Override
    public Integer call() {
        Home home = Home.here();
        Steps steps = new Steps(spec.commandLine().getOut());
        if (!Files.isDirectory(home.directory())) {
            steps.say("Nothing runs.");
            return 0;
        }
        try (StartLock lock = StartLock.take(home.directory())) {
            Sandbox sandbox = home.sandbox();
            steps.all(sandbox.services(), "is stopped", Part::stop);
            for (Part part : sandbox.foundations().reversed()) {
                steps.all(List.of(part), "is stopped", Part::stop);
            }
            return 0;
        }
    }
}
