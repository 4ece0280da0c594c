package org.antenna.sandbox.cli;

import java.util.concurrent.Callable;
import org.antenna.sandbox.demo.LoadDemo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demo}: loads the demo data again, for example into a sandbox started with {@code --no-demo}. */
@Command(name = "demo", description = "Load the demo data. What exists is left as it is.")
public final class Demo implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Override
    public Integer call() {
        Home home = Home.here();
        new Steps(spec.commandLine().getOut())
                .step("demo data is loaded", new LoadDemo(home.sandbox(), home.directory())::load);
        return 0;
    }
}
