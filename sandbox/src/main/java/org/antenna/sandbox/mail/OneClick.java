package org.antenna.sandbox.mail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antenna.sandbox.process.PartFailed;

/** The one-click unsubscription of RFC 8058, as a mail program does it. */
record OneClick(MailHeaders headers) {
    private static final Pattern LINK = Pattern.compile("<(https?://[^>]+)>");
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /** Where to post; empty when the mail does not offer it. */
    Optional<URI> target() {
        boolean offered = headers.value("List-Unsubscribe-Post")
                .map(value -> value.equalsIgnoreCase("List-Unsubscribe=One-Click"))
                .orElse(false);
        Matcher link = LINK.matcher(headers.value("List-Unsubscribe").orElse(""));
        return offered && link.find() ? Optional.of(URI.create(link.group(1))) : Optional.empty();
    }

    /** The status of the answer, or why there was none, for people. */
    String post() {
        Optional<URI> target = target();
        if (target.isEmpty()) {
            return "This mail offers no one-click unsubscription.";
        }
        HttpRequest request = HttpRequest.newBuilder(target.get())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
            return "HTTP " + http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return "No answer from " + target.get().getAuthority();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PartFailed("Interrupted while unsubscribing.", e);
        }
    }
}
