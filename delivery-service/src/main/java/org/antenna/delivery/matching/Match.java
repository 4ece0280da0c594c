package org.antenna.delivery.matching;

import java.util.UUID;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.matching.Reasons;

/** A subscription fits a report version. */
public record Match(UUID subscription, ReportKey report, Reasons reasons) {}
