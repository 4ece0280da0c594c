package org.antenna.delivery.entitlement;

import java.util.UUID;
import org.antenna.delivery.replica.ReportKey;

/** An obligation's claim to be sent: this report version to this recipient. */
public record Claim(UUID obligation, ReportKey report, UUID recipient) {}
