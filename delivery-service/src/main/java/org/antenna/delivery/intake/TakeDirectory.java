package org.antenna.delivery.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.delivery.duty.DigestSlot;
import org.antenna.delivery.duty.Duties;
import org.antenna.delivery.duty.Oblige;
import org.antenna.delivery.duty.Scope;
import org.antenna.delivery.replica.Arrival;
import org.antenna.delivery.replica.Directory;
import org.antenna.delivery.replica.Recipient;
import org.antenna.delivery.replica.ReplicaLock;

/** An organisation or a recipient became known or changed. What closes is noticed when obligations are leased. */
@ApplicationScoped
public class TakeDirectory {
    private final ReplicaLock lock;
    private final Directory directory;
    private final Oblige oblige;
    private final Duties duties;
    private final LookBack lookBack;

    @Inject
    public TakeDirectory(ReplicaLock lock, Directory directory, Oblige oblige, Duties duties, LookBack lookBack) {
        this.lock = lock;
        this.directory = directory;
        this.oblige = oblige;
        this.duties = duties;
        this.lookBack = lookBack;
    }

    /** @param changedAt UTC */
    @Transactional
    public void changed(OrganisationChanged organisation, Instant changedAt) {
        lock.exclusive();
        Arrival arrival = directory.store(organisation);
        if (arrival != Arrival.OLD && !organisation.closed()) {
            oblige.within(new Scope.OfOrganisation(organisation.code(), lookBack.from(arrival, changedAt)));
        }
    }

    /** @param changedAt UTC */
    @Transactional
    public void changed(Recipient recipient, Instant changedAt) {
        lock.exclusive();
        Optional<Recipient> before = directory.recipient(recipient.id());
        Arrival arrival = directory.store(recipient);
        if (arrival == Arrival.OLD) {
            return;
        }
        DigestSlot slot = slot(recipient);
        if (before.isPresent() && !slot(before.get()).equals(slot)) {
            duties.moveRuns(recipient.id(), slot);
        }
        if (recipient.active()) {
            oblige.within(new Scope.OfRecipient(recipient.id(), lookBack.from(arrival, changedAt)));
        }
    }

    private static DigestSlot slot(Recipient recipient) {
        return new DigestSlot(recipient.zone(), recipient.digestAt());
    }
}
