package org.antenna.sandbox;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.antenna.sandbox.cli.Demo;
import org.antenna.sandbox.cli.Down;
import org.antenna.sandbox.cli.ImportFile;
import org.antenna.sandbox.cli.Status;
import org.antenna.sandbox.cli.Up;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.rest.RestClient;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line behind {@code ./antenna}. */
@Command(
        name = "antenna",
        description = "Antenna on this computer, without Docker.",
        subcommands = {Up.class, Down.class, Status.class, ImportFile.class, Demo.class, CommandLine.HelpCommand.class})
public final class Antenna {
    private static final int FAILED = 1;

    private Antenna() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Antenna())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, result) -> {
                    if (failure instanceof PartFailed
                            || failure instanceof IllegalArgumentException
                            || failure instanceof RestClient.Unreachable) {
                        command.getErr().println(failure.getMessage());
                        return FAILED;
                    }
                    throw failure;
                });
    }
}
