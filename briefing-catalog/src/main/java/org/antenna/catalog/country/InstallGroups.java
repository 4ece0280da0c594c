package org.antenna.catalog.country;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.EventType;
import org.antenna.kit.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Makes the groups what is shipped: nobody else changes them. */
@ApplicationScoped
public class InstallGroups {
    private final CountryGroups groups;
    private final Clock clock;

    @Inject
    public InstallGroups(CountryGroups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    /** What must be told of those that were missing or different. The caller sends it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<OutgoingEvent> install(List<CountryGroup> shipped) {
        return shipped.stream().map(this::install).flatMap(Optional::stream).toList();
    }

    private Optional<OutgoingEvent> install(CountryGroup shipped) {
        Optional<CountryGroup> before = groups.find(shipped.code());
        long version = before.map(CountryGroup::version).orElse(0L);
        if (before.equals(Optional.of(shipped.withVersion(version)))) {
            return Optional.empty();
        }
        CountryGroup after = shipped.withVersion(version + 1);
        groups.put(after);
        return Optional.of(changed(after));
    }

    private OutgoingEvent changed(CountryGroup group) {
        EventType type = EventType.COUNTRY_GROUP_CHANGED;
        CountryGroupChanged data = new CountryGroupChanged(
                group.code(),
                group.version(),
                group.name(),
                group.membersOn(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                group.memberships().stream()
                        .map(one ->
                                new CountryGroupChanged.Membership(one.country(), text(one.from()), text(one.until())))
                        .toList());
        return new OutgoingEvent(
                type.topic().topicName(), type.type(), "country-group/" + group.code(), group.version(), data);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
