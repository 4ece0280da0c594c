package org.antenna.catalog.fate.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.antenna.catalog.fate.Tallies;
import org.antenna.contracts.ReportTallied;
import org.jdbi.v3.core.Jdbi;

/** Table {@code report_tally}. */
@ApplicationScoped
public class SqlTallies implements Tallies {
    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final ObjectReader reader;

    @Inject
    public SqlTallies(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
        this.reader = json.readerFor(ReportTallied.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public void keep(ReportTallied tally) {
        jdbi.useHandle(db -> db.createUpdate("""
                        insert into report_tally (report_id, report_version, version, tally)
                        values (:report, :reportVersion, :version, :tally::jsonb)
                        on conflict (report_id, report_version) do update set version = excluded.version, tally = excluded.tally
                        where excluded.version > report_tally.version
                        """)
                .bind("report", UUID.fromString(tally.reportId()))
                .bind("reportVersion", tally.reportVersion())
                .bind("version", tally.version())
                .bind("tally", write(tally))
                .execute());
    }

    @Override
    public Map<Integer, ReportTallied> of(UUID report) {
        List<ReportTallied> told =
                jdbi.withHandle(db -> db.createQuery("select tally from report_tally where report_id = :report")
                        .bind("report", report)
                        .map((row, at) -> read(row.getString(1)))
                        .list());
        return told.stream().collect(Collectors.toMap(ReportTallied::reportVersion, Function.identity()));
    }

    private String write(ReportTallied tally) {
        try {
            return json.writeValueAsString(tally);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tally cannot be written", e);
        }
    }

    private ReportTallied read(String stored) {
        try {
            return reader.readValue(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored tally cannot be read", e);
        }
    }
}
