package org.antenna.delivery.obligation;

import java.util.UUID;

/** What an immediate mail says. */
public record AlertContent(UUID obligationId, Addressee addressee, Item item) {}
