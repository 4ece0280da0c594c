package org.antenna.delivery.replica;

import java.util.UUID;

/** A report version. */
public record ReportKey(UUID id, int version) {}
