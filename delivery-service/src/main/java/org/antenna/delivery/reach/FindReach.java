package org.antenna.delivery.reach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Frequency;
import org.antenna.delivery.matching.Rules;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Page;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Whom a draft would reach. May be asked any number of times; changes nothing. */
@ApplicationScoped
public class FindReach {
    private final Rules rules;
    private final Mailboxes mailboxes;
    private final Clock clock;

    @Inject
    public FindReach(Rules rules, Mailboxes mailboxes, Clock clock) {
        this.rules = rules;
        this.mailboxes = mailboxes;
        this.clock = clock;
    }

    /**
     * By what is committed now, changes of the last moments perhaps not yet.
     *
     * @param after code of the last organisation of the page before
     * @throws Refusal {@code rules-not-loaded} (503) while this instance still reads the rules
     */
    public Reach of(DraftReport draft, @Nullable String after, int limit) {
        Instant now = clock.instant();
        List<UUID> rules = this.rules.wouldFit(draft.factsOfRules(now)).orElseThrow(FindReach::notLoaded);
        Audience audience = draft.audience();
        Readers readers = Readers.of(audience, mailboxes.ofEachKind(audience.organisations()));
        Mailboxes.Fitting fitting = new Mailboxes.Fitting(draft.series(), rules, now);
        Mailboxes.Count count = mailboxes.count(fitting, readers, after, limit + 1);
        Page<Reach.Reached> page = Page.of(count.listed(), limit, last -> Cursor.of(last.code()));
        Map<Frequency, Long> byFrequency = byFrequency(count.mailboxes());
        long all = byFrequency.values().stream().mapToLong(Long::longValue).sum();
        return new Reach(now, count.organisations(), all, byFrequency, page.items(), page.next());
    }

    private static Map<Frequency, Long> byFrequency(List<Long> counts) {
        Map<Frequency, Long> byFrequency = new EnumMap<>(Frequency.class);
        for (Frequency frequency : Frequency.values()) {
            byFrequency.put(frequency, counts.get(frequency.ordinal()));
        }
        return byFrequency;
    }

    private static Refusal notLoaded() {
        return new Refusal(503, "rules-not-loaded", "The rules are still being read; ask again soon.", List.of());
    }
}
