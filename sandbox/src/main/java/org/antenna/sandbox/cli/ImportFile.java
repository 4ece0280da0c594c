package org.antenna.sandbox.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.rest.RestClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code import}: sends a file of JSON Lines to the catalogue, batch by batch. Ends with 0 when every line is in, 1 when
 * some were refused, 2 when the file cannot be read or the service cannot be reached. Can be run again.
 */
@Command(
        name = "import",
        description = {
            "Send missions or reports (JSON Lines) to the catalogue.",
            "Silent unless --notify is given: history does not notify. Can be run again without duplicates."
        })
public final class ImportFile implements Callable<Integer> {
    private static final String DESK_OFFICER = "zhao.min";

    @Parameters(
            paramLabel = "FILE",
            description = "Missions (kind, hostCountries) or reports (mission, body), one JSON object a line.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    Path file;

    @Option(names = "--notify", description = "Tell the subscribers, as if each report were released now.")
    boolean notify;

    @Option(
            names = "--audience",
            paramLabel = "SPEC",
            description =
                    "Who may read reports that do not say so: everyone, nobody, or a list such as REGION,ENTERPRISE@CN-HE.")
    @Nullable
    String audience;

    @Option(names = "--catalog", paramLabel = "URL", description = "Another catalogue than that of the sandbox.")
    @Nullable
    String catalog;

    @Option(
            names = "--token",
            paramLabel = "T",
            description = "Bearer token of a desk officer; without it the sandbox's desk officer imports.")
    @Nullable
    String token;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            Optional<ImportKind> kind = ImportKind.ofLines(lines);
            if (kind.isEmpty()) {
                err.println(file
                        + ": the first line is neither a mission (kind, hostCountries) nor a report (mission, body).");
                return 2;
            }
            ImportSummary summary = send(lines, kind.get());
            out.print(summary.text(kind.get(), audience));
            out.flush();
            return summary.refused().isEmpty() ? 0 : 1;
        } catch (IOException e) {
            err.println("Cannot read " + file + " as UTF-8 text: " + e);
            return 2;
        } catch (RestClient.Unreachable | PartFailed e) {
            err.println(e.getMessage());
            err.println("Is the sandbox running? ./antenna status");
            return 2;
        }
    }

    private ImportSummary send(List<String> lines, ImportKind kind) {
        Sandbox sandbox = Home.here().sandbox();
        String base = catalog == null ? sandbox.service("catalog").url() : catalog.replaceAll("/+$", "");
        RestClient client = new RestClient(base, token == null ? sandbox.token(DESK_OFFICER) : token);
        try (ProgressBar bar = progress(lines.size())) {
            return new LineImport(client, kind, notify, audience).run(lines, bar::stepBy);
        }
    }

    private static ProgressBar progress(int lines) {
        return new ProgressBarBuilder()
                .setTaskName("import")
                .setInitialMax(lines)
                .setUnit(" lines", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }
}
