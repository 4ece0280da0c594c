package org.antenna.catalog.archive.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.antenna.catalog.reader.MayRead;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.rest.ReportView;
import org.antenna.contracts.Audience;
import org.antenna.kit.memory.ChangeFeed;
import org.antenna.kit.memory.Memory;

/** Released reports, written out as readers get them: each is read by many, and the same for all who may. */
@ApplicationScoped
class WrittenReports {
    private static final int PART_OF_HEAP = 16;
    private static final int BESIDE = 700;
    private static final int A_CODE = 100;

    /** @param json in UTF-8 */
    record Written(String mission, Audience audience, String tag, byte[] json) {
        /** Bytes, about. */
        int weight() {
            int codes = audience.organisations().size() + audience.regions().size();
            return json.length + BESIDE + codes * A_CODE;
        }
    }

    private final Reports reports;
    private final ObjectMapper json;
    private final Memory<Written> memory;

    @Inject
    WrittenReports(Reports reports, ObjectMapper json, ChangeFeed changes) {
        this.reports = reports;
        this.json = json;
        this.memory = changes.memory(
                "report", Runtime.getRuntime().maxMemory() / PART_OF_HEAP, (id, written) -> written.weight());
    }

    /** Empty as well for what the reader may not read. */
    Optional<Written> find(UUID id, Reader reader) {
        return memory.find(id.toString(), () -> read(id))
                .filter(written -> MayRead.version(reader, written.mission(), true, written.audience()));
    }

    private Optional<Written> read(UUID id) {
        return reports.find(id)
                .filter(dossier -> dossier.current() instanceof Released)
                .map(dossier -> write(dossier, dossier.requireReleased()));
    }

    private Written write(Dossier dossier, Released released) {
        ReportView view = ReportView.forReaders(dossier, released);
        try {
            return new Written(
                    dossier.mission(), released.content().audience(), view.tag(), json.writeValueAsBytes(view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A report cannot be written", e);
        }
    }
}
