package org.antenna.catalog.report;

import java.time.Instant;

/**
 * Taken back for good. Those who could read it are told so, with the reason, and nothing else.
 *
 * @param withdrawnBy {@code sub}
 */
public record Withdrawn(Released released, String reason, String withdrawnBy, Instant withdrawnAt) implements Report {
    @Override
    public int version() {
        return released.version();
    }

    @Override
    public Kind kind() {
        return released.kind();
    }

    @Override
    public String author() {
        return released.author();
    }

    @Override
    public Content content() {
        return released.content();
    }
}
