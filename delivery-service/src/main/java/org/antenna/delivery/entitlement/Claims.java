package org.antenna.delivery.entitlement;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Judges claims by what is committed when it is asked. */
public interface Claims {
    /** One verdict for every claim, by obligation. */
    Map<UUID, Verdict> judge(Collection<Claim> claims);
}
