package org.antenna.subscription.recipient;

import java.util.UUID;

/** Within the service, in the transaction of the closure: nothing more may be sent to this recipient. */
public record RecipientClosed(UUID id) {}
