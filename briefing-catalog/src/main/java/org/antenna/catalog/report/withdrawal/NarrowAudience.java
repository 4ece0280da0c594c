package org.antenna.catalog.report.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.antenna.catalog.input.ExpectedVersion;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.reader.AudienceRequest;
import org.antenna.catalog.reader.Audiences;
import org.antenna.catalog.reader.Narrowing;
import org.antenna.catalog.reader.Organisations;
import org.antenna.catalog.report.Coming;
import org.antenna.catalog.report.Dossier;
import org.antenna.catalog.report.EditableReports;
import org.antenna.catalog.report.ReportEvents;
import org.antenna.catalog.report.Reports;
import org.antenna.catalog.report.remark.MakeRemark;
import org.antenna.contracts.Audience;
import org.antenna.kit.outbox.Outbox;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Takes the right to read a released version from some, at once. More readers come only with a new version. */
@ApplicationScoped
public class NarrowAudience {
    private final Reports reports;
    private final EditableReports editable;
    private final Organisations organisations;
    private final MakeRemark remark;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    public NarrowAudience(
            Reports reports,
            EditableReports editable,
            Organisations organisations,
            MakeRemark remark,
            Outbox outbox,
            Clock clock) {
        this.reports = reports;
        this.editable = editable;
        this.organisations = organisations;
        this.remark = remark;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A version that comes and would have more readers gets the narrower audience too and is a draft again, with a remark:
     * whoever wants them back says so.
     *
     * @throws Refusal as {@link EditableReports#lock} and {@link Dossier#requireReleased}; 400 for the audience;
     *     {@code audience-nobody}, {@code audience-widened} (409)
     */
    @Transactional
    public Dossier narrow(UUID id, ExpectedVersion expected, AudienceRequest request) {
        Dossier before = editable.lock(id, expected);
        Audience wider = before.requireReleased().content().audience();
        Audience narrower = checked(request, wider);
        if (narrower.equals(wider)) {
            return before;
        }
        @Nullable Coming coming = before.coming();
        boolean follows = coming != null && !within(coming.content().audience(), narrower);
        Dossier after = before.narrow(narrower, follows ? narrower : null);
        reports.save(after);
        Instant now = clock.instant();
        outbox.append(ReportEvents.narrowed(after, now));
        if (coming != null && follows) {
            remark.byService(
                    id,
                    coming.version(),
                    "audience-narrowed",
                    "The audience of the released version was narrowed, and this version's with it.");
        }
        return after;
    }

    private Audience checked(AudienceRequest request, Audience wider) {
        Faults faults = new Faults();
        Audience narrower = request.audience(faults, "audience");
        faults.refuse();
        if (Audiences.nobody(narrower)) {
            throw refusal("audience-nobody", "To take it from everybody, withdraw it.");
        }
        if (!within(narrower, wider)) {
            throw refusal("audience-widened", "Some could not read it before: start a new version for them.");
        }
        return narrower;
    }

    private boolean within(Audience narrower, Audience wider) {
        return Narrowing.within(
                narrower, wider, code -> organisations.find(code).orElse(null));
    }

    private static Refusal refusal(String code, String detail) {
        return new Refusal(409, code, detail, List.of(new FieldError("audience", code, detail)));
    }
}
