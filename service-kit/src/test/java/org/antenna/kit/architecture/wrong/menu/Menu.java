package org.antenna.kit.architecture.wrong.menu;

import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.time.Instant;
import org.antenna.kit.architecture.wrong.report.ReportData;
import org.jdbi.v3.core.Jdbi;

class Menu {
    @Inject
    Jdbi jdbi;

    HttpClient http = HttpClient.newHttpClient();

    ReportData newest() {
        return new ReportData(String.valueOf(Instant.now()));
    }
}
