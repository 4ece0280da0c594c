package org.antenna.delivery.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.contracts.Audience;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.Handling;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportNarrowed;
import org.antenna.contracts.ReportReleased;
import org.antenna.contracts.ReportWithdrawn;
import org.antenna.contracts.Rule;
import org.antenna.contracts.TopicChanged;
import org.antenna.delivery.intake.TakeDirectory;
import org.antenna.delivery.intake.TakeReport;
import org.antenna.delivery.intake.TakeSubscription;
import org.antenna.delivery.intake.TakeVocabulary;
import org.antenna.delivery.replica.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Tells the service what the others would. Every world has codes of its own, so tests share a database without seeing each
 * other: one topic below a parent, one organisation with one recipient, subscriptions to the parent, reports on the topic.
 */
@ApplicationScoped
public class World {
    @Inject
    TakeVocabulary vocabulary;

    @Inject
    TakeDirectory directory;

    @Inject
    TakeSubscription subscriptions;

    @Inject
    TakeReport reports;

    @Inject
    Clock clock;

    public Corner corner() {
        return new Corner(UUID.randomUUID().toString().substring(0, 8));
    }

    public class Corner {
        public final String code;
        public final UUID recipient = UUID.randomUUID();
        public final UUID subscription = UUID.randomUUID();
        public final UUID report = UUID.randomUUID();
        public final Instant start = clock.instant().minusSeconds(60);

        Corner(String code) {
            this.code = code;
        }

        public String address() {
            return code + "@office.example";
        }

        public void topic() {
            vocabulary.changed(new TopicChanged("child." + code, 1, "parent." + code, text("child")), start);
        }

        /** @param changedAt when the catalogue changed it */
        public void topic(long version, String parent, Instant changedAt) {
            vocabulary.changed(new TopicChanged("child." + code, version, parent, text("child")), changedAt);
        }

        /** The topic that is subscribed to was replaced by the one that reports bear; the second is below no other. */
        public void replaced(long version, Instant changedAt) {
            vocabulary.changed(
                    new TopicChanged("parent." + code, version, null, text("old"), List.of("child." + code)),
                    changedAt);
        }

        /** As it stood before it was replaced. */
        public void inUse() {
            vocabulary.changed(new TopicChanged("parent." + code, 1, null, text("old")), start);
        }

        /** The country of the reports belonged to it until that day. */
        public void groupUntil(long version, LocalDate day) {
            vocabulary.changed(
                    new CountryGroupChanged(
                            "GROUP-" + code,
                            version,
                            text("group"),
                            List.of(),
                            List.of(new CountryGroupChanged.Membership("NO", null, day.toString()))),
                    clock.instant());
        }

        /** The country of the reports is in it or not. */
        public void group(long version, String... members) {
            vocabulary.changed(
                    new CountryGroupChanged("GROUP-" + code, version, text("group"), List.of(members)),
                    clock.instant());
        }

        /** To reports on the topic itself, about a country of the group; other worlds have such reports too. */
        public void subscriptionToGroup(Frequency frequency) {
            Criterion group = new Criterion(List.of(), List.of(), List.of("GROUP-" + code), List.of(), List.of(), null);
            Criterion topic = new Criterion(List.of("child." + code), List.of(), List.of(), List.of(), List.of(), null);
            Rule rule = new Rule(List.of(group, topic), List.of(), List.of());
            subscriptions.changed(wish(subscription, 1, rule).to(Map.of(recipient, frequency)), clock.instant());
        }

        public void organisation() {
            organisation(1, false);
        }

        public void organisation(long version, boolean closed) {
            directory.changed(
                    new OrganisationChanged(
                            "office-" + code, version, OrganisationClass.REGION, text("office"), null, "CN-HE", closed),
                    clock.instant());
        }

        public void recipient() {
            recipient(1, "Asia/Shanghai", "08:00", true);
        }

        public void recipient(long version, String zone, String digestAt, boolean active) {
            directory.changed(
                    new Recipient(
                            recipient,
                            version,
                            "office-" + code,
                            address(),
                            "zh",
                            ZoneId.of(zone),
                            LocalTime.parse(digestAt),
                            active),
                    clock.instant());
        }

        public void subscription(Frequency frequency) {
            subscription(subscription, 1, "wish", Map.of(recipient, frequency), null);
        }

        public void subscription(
                UUID id, long version, String name, Map<UUID, Frequency> recipients, @Nullable Instant ended) {
            Wish wish = wish(id, version, ofParent()).named(name);
            subscriptions.changed(
                    ended == null ? wish.to(recipients) : wish.ended(recipients, ended, "NO_LONGER_NEEDED"),
                    clock.instant());
        }

        /** The subscription becomes weekly, daily or immediate by way of another that takes its place now. */
        public void replace(long version, Frequency before, UUID with, Frequency after) {
            Instant now = clock.instant();
            Wish old = wish(subscription, version, ofParent());
            Wish next = new Wish(with, 1, "office-" + code, ofParent(), now).named("new wish");
            subscriptions.changed(old.ended(Map.of(recipient, before), now, "REPLACED"), now);
            subscriptions.changed(next.to(Map.of(recipient, after)), now);
        }

        private Wish wish(UUID id, long version, Rule rule) {
            return new Wish(id, version, "office-" + code, rule, start);
        }

        private Rule ofParent() {
            Criterion parent =
                    new Criterion(List.of("parent." + code), List.of(), List.of(), List.of(), List.of(), null);
            return new Rule(List.of(parent), List.of(), List.of());
        }

        public void report() {
            report(report, 1, true);
        }

        public void report(UUID id, int version, boolean notifies) {
            report(id, version, notifies, new Audience(Set.of(OrganisationClass.REGION), Set.of("CN-HE"), Set.of()));
        }

        public void report(UUID id, int version, boolean notifies, Audience audience) {
            reports.released(released(id, version, notifies, audience));
        }

        /** A report that took its time to come here. */
        public void lateReport(UUID id, Instant releasedAt) {
            Audience audience = new Audience(Set.of(OrganisationClass.REGION), Set.of("CN-HE"), Set.of());
            reports.released(released(id, 1, true, audience, releasedAt));
        }

        public ReportReleased released(UUID id, int version, boolean notifies, Audience audience) {
            return released(id, version, notifies, audience, clock.instant());
        }

        private ReportReleased released(UUID id, int version, boolean notifies, Audience audience, Instant releasedAt) {
            return new ReportReleased(
                    id.toString(),
                    version,
                    "oslo",
                    null,
                    List.of("child." + code),
                    List.of("NO"),
                    Handling.GREEN,
                    audience,
                    List.of(new Rendition("zh", "题" + id.toString().substring(0, 4), "", "正文")),
                    List.of(),
                    releasedAt,
                    releasedAt,
                    notifies);
        }

        public void narrow(UUID id, int version, Audience audience) {
            reports.narrowed(new ReportNarrowed(id.toString(), version, audience, clock.instant()), version + 1);
        }

        public void withdraw(UUID id, int version) {
            reports.withdrawn(new ReportWithdrawn(id.toString(), version, "mistake", clock.instant()));
        }
    }

    private static LocalizedText text(String word) {
        return new LocalizedText(word, word);
    }
}
