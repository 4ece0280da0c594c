package org.antenna.sandbox.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.antenna.sandbox.Ports;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.process.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: one line for each part; ends with 0 when all run, else with 3. */
@Command(name = "status", description = "Tell which parts run, where, and how much memory they hold.")
public final class Status implements Callable<Integer> {
    private static final int NOT_ALL = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Override
    public Integer call() {
        Home home = Home.here();
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isDirectory(home.directory())) {
            out.println("Nothing runs. Start with ./antenna up");
            return NOT_ALL;
        }
        Sandbox sandbox = home.sandbox();
        out.println("  part           state           pid    memory  port");
        boolean all = true;
        for (Part part : sandbox.parts()) {
            boolean running = part.isRunning();
            all &= running;
            out.println(line(part, running, sandbox.ports()));
        }
        return all ? 0 : NOT_ALL;
    }

    private static String line(Part part, boolean running, Ports ports) {
        String state = running ? "running" : part.process().isPresent() ? "not answering" : "stopped";
        String pid = part.process().map(process -> Long.toString(process.pid())).orElse("-");
        String memory = part.process().map(process -> memory(process.pid())).orElse("-");
        return "  %-14s %-13s %7s  %8s  %s".formatted(part.name(), state, pid, memory, PortList.of(part, ports));
    }

    private static String memory(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("-");
        } catch (IOException e) {
            return "-";
        }
    }
}
