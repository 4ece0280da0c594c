package org.antenna.sandbox.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.antenna.sandbox.Ports;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.demo.LoadDemo;
import org.antenna.sandbox.process.Directories;
import org.antenna.sandbox.process.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code up}: starts what is not running, loads the demo data, and says where everything is. */
@Command(name = "up", description = "Start everything; repair what is missing. Returns when all is ready.")
public final class Up implements Callable<Integer> {
    @Option(names = "--fresh", description = "Throw all data away and start anew.")
    boolean fresh;

    @Option(names = "--no-demo", description = "Do not load the demo data.")
    boolean noDemo;

    @Option(
            names = "--port",
            paramLabel = "name=number",
            description = "Another port, for example --port inbox=9025. Remembered until --fresh.")
    Map<String, String> given = new LinkedHashMap<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Override
    public Integer call() {
        Home home = Home.here();
        Directories.create(home.directory());
        Ports ports = home.ports(given);
        try (StartLock lock = StartLock.take(home.directory())) {
            PrintWriter out = spec.commandLine().getOut();
            Steps steps = new Steps(out);
            prepare(home, ports, steps, lock);
            Sandbox sandbox = new Sandbox(home.root(), home.directory(), ports);
            List<Part> missing = sandbox.parts().stream()
                    .filter(part -> !isReady(sandbox, part))
                    .toList();
            steps.say(missing.isEmpty() ? "Everything runs already." : "Starting the sandbox in " + home.directory());
            ports.remember(home.portsFile());
            steps.all(sandbox.foundations().stream().filter(missing::contains).toList(), "is ready", Part::start);
            steps.all(sandbox.services().stream().filter(missing::contains).toList(), "is ready", Part::start);
            if (!noDemo) {
                LoadDemo demo = new LoadDemo(sandbox, home.directory());
                if (demo.isDue()) {
                    steps.step("demo data is loaded", demo::load);
                }
            }
            out.println(new Welcome(sandbox, steps.total()).text());
            return 0;
        }
    }

    private void prepare(Home home, Ports wanted, Steps steps, StartLock lock) {
        boolean moved = !wanted.equals(Ports.remembered(home.portsFile()));
        if (!fresh && !moved) {
            return;
        }
        home.sandbox().stop();
        if (fresh) {
            steps.step("old data is thrown away", () -> lock.emptyDirectory());
        }
    }

    private static boolean isReady(Sandbox sandbox, Part part) {
        boolean stale = sandbox.services().stream()
                .anyMatch(service -> service.name().equals(part.name()) && !service.isUpToDate());
        return part.isRunning() && !stale;
    }
}
