package org.antenna.catalog.leak;

import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An answer down to its headers, but for the time of day and what the caller said himself. */
record Said(int status, List<String> headers, String body) {
    static Said of(Response answer, Hidden asked) {
        List<String> headers = answer.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("Date"))
                .map(header ->
                        header.getName().toLowerCase(Locale.ROOT) + ": " + asked.withoutWhatWasAsked(header.getValue()))
                .sorted()
                .collect(Collectors.toList());
        return new Said(answer.statusCode(), headers, asked.withoutWhatWasAsked(answer.asString()));
    }
}
