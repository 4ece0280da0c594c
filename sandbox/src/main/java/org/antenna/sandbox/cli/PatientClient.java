package org.antenna.sandbox.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.antenna.sandbox.process.PartFailed;
import org.antenna.sandbox.rest.RestClient;

/**
 * Sends again while the catalogue is away or fails, with growing pauses, and says so. What was committed before it fell is
 * unchanged when it comes again, so nothing doubles.
 */
final class PatientClient {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int UNAUTHORISED = 401;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

    private final Supplier<RestClient> clients;
    private final Duration patience;
    private final Consumer<String> say;
    private RestClient client;
    private boolean tokenRenewed;

    /**
     * @param clients each with a token that is valid now
     * @param patience how long one part is tried before it is given up
     * @param say takes what a person at the terminal should know
     */
    PatientClient(Supplier<RestClient> clients, Duration patience, Consumer<String> say) {
        this.clients = clients;
        this.patience = patience;
        this.say = say;
        this.client = clients.get();
    }

    /** The catalogue stayed away. */
    static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GaveUp(String message) {
            super(message);
        }
    }

    /**
     * @throws GaveUp when there was no answer for as long as it is worth waiting
     * @throws PartFailed when the catalogue refuses the request as a whole
     */
    JsonNode post(String path, byte[] body, String type) {
        long until = System.nanoTime() + patience.toNanos();
        Duration pause = FIRST_PAUSE;
        boolean away = false;
        while (true) {
            String trouble;
            try {
                RestClient.Answer answer = client.post(path, body, type);
                if (answer.isSuccess()) {
                    tokenRenewed = false;
                    if (away) {
                        say.accept("The catalogue is back.");
                    }
                    return answer.body();
                }
                trouble = trouble(answer);
            } catch (RestClient.Unreachable e) {
                trouble = String.valueOf(e.getMessage());
            }
            if (System.nanoTime() + pause.toNanos() > until) {
                throw new GaveUp(trouble);
            }
            if (!away) {
                say.accept(trouble + ". Trying again for up to " + patience.toSeconds() + " s.");
                away = true;
            }
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    /** Of an answer after which it may be tried again; another one ends the import. */
    private String trouble(RestClient.Answer answer) {
        String said = answer.status() + " " + answer.code();
        if (answer.status() >= SERVER || answer.status() == TOO_MANY) {
            return "The catalogue answers " + said.strip();
        }
        if (answer.status() == UNAUTHORISED && !tokenRenewed) {
            client = clients.get();
            tokenRenewed = true;
            return "The token is no longer valid";
        }
        String detail = answer.body().path("detail").asText("");
        throw new PartFailed("The catalogue refuses the import: %s %s".formatted(said, detail));
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GaveUp("Interrupted");
        }
    }
}
