package org.antenna.subscription.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.antenna.kit.platform.Ids;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.antenna.subscription.organisation.ActingFor;
import org.antenna.subscription.organisation.Organisations;
import org.jspecify.annotations.Nullable;

/** Registers a mailbox of an organisation. */
@ApplicationScoped
public class RegisterRecipient {
    private final Recipients recipients;
    private final Organisations organisations;
    private final ActingFor actingFor;
    private final RecipientEvents events;
    private final Ids ids;
    private final Clock clock;

    @Inject
    RegisterRecipient(
            Recipients recipients,
            Organisations organisations,
            ActingFor actingFor,
            RecipientEvents events,
            Ids ids,
            Clock clock) {
        this.recipients = recipients;
        this.organisations = organisations;
        this.actingFor = actingFor;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param organisation code; null means the caller's own
     * @throws Refusal {@code unknown-organisation}, {@code mailbox-outside-organisation} (400); {@code recipient-exists}
     *     (409)
     */
    @Transactional
    public Recipient register(@Nullable String organisation, MailAddress address, Preferences preferences) {
        String owner = actingFor.organisation(organisation);
        if (!organisations.mailDomainsFor(owner).contains(address.domain())) {
            throw Refusal.field(
                    "address",
                    "mailbox-outside-organisation",
                    "The address lies in no mail domain of the organisation or of one above it.");
        }
        Recipient recipient =
                new Recipient(ids.next(), owner, address, preferences, Confirmation.DOMAIN, 1, clock.instant(), null);
        if (!recipients.add(recipient)) {
            String detail = "The organisation has a recipient of this address.";
            throw new Refusal(
                    409, "recipient-exists", detail, List.of(new FieldError("address", "recipient-exists", detail)));
        }
        events.changed(recipient);
        return recipient;
    }
}
