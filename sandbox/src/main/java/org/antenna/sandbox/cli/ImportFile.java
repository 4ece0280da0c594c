package org.antenna.sandbox.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.antenna.sandbox.Sandbox;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.rest.RestClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: sends a file to the catalogue part by part. */
@Command(
        name = "import",
        description = {
            "Send missions or reports (JSON Lines), or a feed (RSS, Atom) to the catalogue.",
            "Silent unless --notify is given: history does not notify. The same command again goes on where one was"
                    + " broken off, without duplicates."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:Everything is in.",
            "1:Some lines or entries were refused; the others are in.",
            "2:The file cannot be read, or the catalogue refuses the import as a whole.",
            "3:The catalogue stayed away; what came before is in. The same command goes on.",
            "130:Broken off from the keyboard. The same command goes on."
        })
public final class ImportFile implements Callable<Integer> {
    private static final String DESK_OFFICER = "zhao.min";
    private static final int IN = 0;
    private static final int SOME_REFUSED = 1;
    private static final int FAILED = 2;
    private static final int AWAY = 3;

    @Parameters(
            paramLabel = "FILE|URL",
            description =
                    "Missions (kind, hostCountries) or reports (mission, body), one JSON object a line; or a feed,"
                            + " also under an address. Told by its content.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String from;

    @Option(names = "--notify", description = "Tell the subscribers, as if each report were released now.")
    boolean notify;

    @Option(
            names = "--audience",
            paramLabel = "SPEC",
            description =
                    "Who may read reports that do not say so: everyone, nobody, or a list such as REGION,ENTERPRISE@CN-HE.")
    @Nullable
    String audience;

    @Mixin
    FeedOptions feed = new FeedOptions();

    @Option(names = "--catalog", paramLabel = "URL", description = "Another catalogue than that of the sandbox.")
    @Nullable
    String catalog;

    @Option(
            names = "--token",
            paramLabel = "T",
            description = "Bearer token of a desk officer; without it the sandbox's desk officer imports.")
    @Nullable
    String token;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long to try again while the catalogue is away (${DEFAULT-VALUE}).")
    int wait;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (Source source = Source.of(from)) {
            Optional<ImportKind> kind = ImportKind.of(source.file());
            if (kind.isEmpty()) {
                boolean empty = Files.size(source.file()) == 0;
                err.println(
                        from
                                + (empty
                                        ? ": the file is empty."
                                        : ": neither a feed, nor is its first line a mission (kind, hostCountries) or a report (mission, body)."));
                return FAILED;
            }
            return send(source.file(), new ImportRequest(kind.get(), notify, audience, feed.about()), err);
        } catch (IOException e) {
            boolean absent = e instanceof NoSuchFileException;
            err.println("Cannot read " + from + ": " + (absent ? "there is no such file." : e.getMessage()));
            return FAILED;
        } catch (PartFailed e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private int send(Path file, ImportRequest request, PrintWriter err) throws IOException {
        ImportSummary summary = new ImportSummary();
        try (ImportProgress progress = new ImportProgress(err, Files.size(file));
                BrokenOff hook = BrokenOff.armed(summary, err)) {
            if (notify) {
                progress.say("--notify: subscribers will be told of every report that is new.");
            }
            PatientClient client = new PatientClient(clients(), Duration.ofSeconds(wait), progress::say);
            if (request.kind() == ImportKind.FEED) {
                byte[] document = Files.readAllBytes(file);
                summary.add(
                        client.post(request.path(1), document, request.kind().mediaType()));
                progress.step(document.length);
            } else {
                new LineImport(client, request).run(file, summary, progress::step);
            }
        } catch (PatientClient.GaveUp e) {
            err.println(e.getMessage() + ". " + summary.done() + " lines are done; the same command goes on.");
            err.println("Is the sandbox running? ./antenna status");
            return AWAY;
        } finally {
            spec.commandLine().getOut().print(summary.text(request));
            spec.commandLine().getOut().flush();
        }
        return summary.isClean() ? IN : SOME_REFUSED;
    }

    private Supplier<RestClient> clients() {
        Sandbox sandbox = Home.here().sandbox();
        String base = catalog == null ? sandbox.service("catalog").url() : catalog.replaceAll("/+$", "");
        return () -> new RestClient(base, token == null ? sandbox.token(DESK_OFFICER) : token);
    }
}
