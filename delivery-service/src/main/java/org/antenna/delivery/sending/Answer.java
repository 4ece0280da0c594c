package org.antenna.delivery.sending;

import java.util.UUID;
import org.antenna.delivery.obligation.Handover;

/** What came of a lease. */
public record Answer(UUID obligation, int lease, Handover handover) {}
