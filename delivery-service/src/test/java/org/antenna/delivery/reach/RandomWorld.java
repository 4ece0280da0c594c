package org.antenna.delivery.reach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.antenna.contracts.Audience;
import org.antenna.contracts.CountryGroupChanged;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Frequency;
import org.antenna.contracts.Handling;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationChanged;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.Rendition;
import org.antenna.contracts.ReportReleased;
import org.antenna.contracts.Rule;
import org.antenna.contracts.TopicChanged;
import org.antenna.delivery.intake.TakeDirectory;
import org.antenna.delivery.intake.TakeSubscription;
import org.antenna.delivery.intake.TakeVocabulary;
import org.antenna.delivery.replica.Recipient;
import org.antenna.delivery.replica.Subscription;

/** Offices, mailboxes and wishes of every kind, told to the service; codes are its own, so worlds do not mix. */
final class RandomWorld {
    private static final List<String> REGIONS = List.of("CN-HE", "CN-GD", "NO");

    private final RandomGenerator random;
    private final Instant start;
    private final String code = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> offices = new ArrayList<>();
    private final List<UUID> mailboxes = new ArrayList<>();
    private final List<Subscription> wishes = new ArrayList<>();

    RandomWorld(RandomGenerator random, Clock clock) {
        this.random = random;
        this.start = clock.instant().minusSeconds(60);
    }

    void tell(TakeVocabulary vocabulary, TakeDirectory directory, TakeSubscription subscriptions) {
        vocabulary.changed(new TopicChanged("child." + code, 1, "parent." + code, text("child")), start);
        vocabulary.changed(new TopicChanged("old." + code, 1, null, text("old"), List.of("child." + code)), start);
        vocabulary.changed(new CountryGroupChanged("GROUP-" + code, 1, text("group"), List.of("NO", "SE")), start);
        for (int i = 0; i < 8; i++) {
            offices.add("office-" + i + "-" + code);
            directory.changed(office(i, 1), start);
        }
        for (int i = 0; i < 20; i++) {
            mailboxes.add(UUID.randomUUID());
            directory.changed(mailbox(i, 1), start);
        }
        for (int i = 0; i < 30; i++) {
            wishes.add(subscription(i));
            subscriptions.changed(wishes.get(i), start);
        }
    }

    /** Some offices, mailboxes and wishes are others than before: closed, moved, ended, with other mailboxes. */
    void change(TakeDirectory directory, TakeSubscription subscriptions) {
        for (int i = 0; i < offices.size(); i++) {
            if (often(4)) {
                directory.changed(office(i, 2), start);
            }
        }
        for (int i = 0; i < mailboxes.size(); i++) {
            if (often(4)) {
                directory.changed(mailbox(i, 2), start);
            }
        }
        for (Subscription wish : wishes) {
            if (often(3)) {
                subscriptions.changed(changed(wish), start);
            }
        }
    }

    /** Whom it would reach is asked before, and whom it reached after its release. */
    ReportReleased report(UUID id, int version, Instant releasedAt) {
        return new ReportReleased(
                id.toString(),
                version,
                "oslo",
                often(5) ? null : "series-" + code,
                List.of("child." + code),
                List.of(any("NO", "FI")),
                Handling.GREEN,
                audience(),
                List.of(new Rendition("en", "The ski-jump", "", any("Rebuilt of wood " + code, "Torn down"))),
                List.of(),
                releasedAt,
                releasedAt,
                true);
    }

    private Audience audience() {
        Set<OrganisationClass> classes = EnumSet.noneOf(OrganisationClass.class);
        for (OrganisationClass one : OrganisationClass.values()) {
            if (random.nextBoolean()) {
                classes.add(one);
            }
        }
        Set<String> regions = random.nextBoolean() ? Set.of() : Set.of(any("CN", "CN-HE", "NO"));
        return new Audience(classes, regions, often(3) ? Set.of(any(offices)) : Set.of());
    }

    private OrganisationChanged office(int number, long version) {
        String office = offices.get(number);
        return new OrganisationChanged(
                office, version, any(OrganisationClass.values()), text(office), null, region(), often(9));
    }

    private Recipient mailbox(int number, long version) {
        return new Recipient(
                mailboxes.get(number),
                version,
                any(offices),
                "m" + number + "@" + code + ".example",
                "en",
                ZoneId.of("Asia/Shanghai"),
                LocalTime.of(8, 0),
                !often(9));
    }

    private Subscription subscription(int number) {
        boolean ended = often(8);
        boolean ofSeries = often(3);
        return new Subscription(
                UUID.randomUUID(),
                1,
                any(offices),
                "wish " + number,
                ofSeries ? "series-" + code : null,
                ofSeries ? null : rule(),
                recipients(),
                start,
                ended ? start.plusSeconds(1) : null,
                ended ? "NO_LONGER_NEEDED" : null);
    }

    private Subscription changed(Subscription wish) {
        boolean ended = wish.ended() || often(3);
        return new Subscription(
                wish.id(),
                2,
                wish.organisation(),
                wish.name(),
                wish.series(),
                wish.rule(),
                recipients(),
                start,
                ended ? start.plusSeconds(1) : null,
                ended ? "NO_LONGER_NEEDED" : null);
    }

    private Map<UUID, Frequency> recipients() {
        Map<UUID, Frequency> recipients = new HashMap<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            recipients.put(often(12) ? UUID.randomUUID() : any(mailboxes), any(Frequency.values()));
        }
        return recipients;
    }

    private Rule rule() {
        Criterion topic = criterion(List.of(any("child.", "parent.", "old.", "other.") + code), List.of(), null);
        Criterion more = criterion(List.of(), List.of("GROUP-" + code), null);
        Criterion words = criterion(List.of(), List.of(), any("wood", "ski-jump", "ice") + " OR " + code);
        Set<Criterion> all = new HashSet<>(Set.of(topic));
        if (random.nextBoolean()) {
            all.add(any(more, words));
        }
        return new Rule(List.copyOf(all), List.of(), often(6) ? List.of(words) : List.of());
    }

    private static Criterion criterion(
            List<String> topics, List<String> groups, @org.jspecify.annotations.Nullable String text) {
        return new Criterion(topics, List.of(), groups, List.of(), List.of(), text);
    }

    private @org.jspecify.annotations.Nullable String region() {
        return often(5) ? null : any(REGIONS);
    }

    private boolean often(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static LocalizedText text(String word) {
        return new LocalizedText(word, word);
    }
}
