package org.antenna.delivery.sending;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.entitlement.Claim;
import org.antenna.delivery.obligation.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * An obligation whose time has come, locked by the caller's transaction.
 *
 * @param leases number of leases so far
 * @param day of a digest, null for an alert
 * @param claims its own for an alert; those of its items for a digest, in order of release
 */
public record Due(
        UUID obligation,
        int leases,
        Frequency pace,
        @Nullable LocalDate day,
        Addressee addressee,
        List<Claim> claims) {}
