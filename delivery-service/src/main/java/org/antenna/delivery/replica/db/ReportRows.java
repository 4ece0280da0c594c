package org.antenna.delivery.replica.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.antenna.contracts.Handling;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportReleased;

/** A row of {@code report} as the event it came with. */
@ApplicationScoped
class ReportRows {
    static final String SELECT = """
            select r.id, r.version, r.mission, r.series, r.topics, r.about, r.handling, r.audience_classes,
                r.audience_regions, r.audience_organisations, r.renditions, r.sources, r.released_at, r.published_at,
                r.notifies from report r
            """;
    private static final TypeReference<List<Rendition>> RENDITIONS = new TypeReference<>() {};

    private final ObjectMapper json;

    @Inject
    ReportRows(ObjectMapper json) {
        this.json = json;
    }

    ReportReleased read(ResultSet row) throws SQLException {
        return new ReportReleased(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                TextArray.of(row, 5),
                TextArray.of(row, 6),
                Handling.valueOf(row.getString(7)),
                ReleaseRows.audience(row, 8),
                renditions(row.getString(11)),
                TextArray.of(row, 12),
                row.getObject(13, OffsetDateTime.class).toInstant(),
                row.getObject(14, OffsetDateTime.class).toInstant(),
                row.getBoolean(15));
    }

    String write(List<Rendition> renditions) {
        try {
            return json.writeValueAsString(renditions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Renditions cannot be written", e);
        }
    }

    private List<Rendition> renditions(String stored) {
        try {
            return json.readValue(stored, RENDITIONS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored renditions cannot be read", e);
        }
    }
}
