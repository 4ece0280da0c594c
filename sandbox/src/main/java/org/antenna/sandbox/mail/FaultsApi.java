package org.antenna.sandbox.mail;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Faults for tests.
 *
 * <pre>
 * GET    /api/faults
 * PUT    /api/faults?domain=busy.example&amp;fault=DEFER&amp;times=3
 * DELETE /api/faults                                              back to those of the start
 * </pre>
 */
final class FaultsApi implements InboxServer.Answer {
    private final Faults faults;

    FaultsApi(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void to(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> set(Http.query(exchange));
            case "DELETE" -> faults.reset();
            default -> {}
        }
        Http.answer(exchange, 200, "application/json", asJson().getBytes(StandardCharsets.UTF_8));
    }

    private void set(Map<String, String> query) {
        String domain = query.getOrDefault("domain", "");
        if (!domain.matches("[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("domain is missing");
        }
        Fault fault = Fault.valueOf(query.getOrDefault("fault", "").toUpperCase(Locale.ROOT));
        faults.set(domain, fault, Integer.parseInt(query.getOrDefault("times", "1")));
    }

    private String asJson() {
        return faults.rules().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> "\"%s\":{\"fault\":\"%s\",\"times\":%d}"
                        .formatted(
                                rule.getKey(),
                                rule.getValue().fault(),
                                rule.getValue().times()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
