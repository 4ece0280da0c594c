package org.antenna.delivery.entitlement;

import java.util.UUID;
import org.antenna.matching.Reasons;

/**
 * A subscription that stands: it matched, has not ended (or was replaced after the report was released), still names the
 * recipient, and the recipient has not left it.
 */
public record Reason(UUID subscription, String name, Reasons reasons) {}
