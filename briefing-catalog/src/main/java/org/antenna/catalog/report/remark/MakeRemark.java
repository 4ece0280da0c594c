package org.antenna.catalog.report.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.antenna.kit.platform.Ids;

/** Keeps a remark with the change that it is about. */
@ApplicationScoped
public class MakeRemark {
    private final Remarks remarks;
    private final Clock clock;
    private final Ids ids;

    @Inject
    public MakeRemark(Remarks remarks, Clock clock, Ids ids) {
        this.remarks = remarks;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void byPerson(UUID report, int version, String author, String text) {
        remarks.add(report, new Remark(ids.next(), version, author, null, text, clock.instant()));
    }

    /** @param code stable, for consoles that say it in their own words */
    @Transactional(Transactional.TxType.MANDATORY)
    public void byService(UUID report, int version, String code, String text) {
        remarks.add(report, new Remark(ids.next(), version, null, code, text, clock.instant()));
    }
}
