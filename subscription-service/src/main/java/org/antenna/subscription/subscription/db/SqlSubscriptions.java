package org.antenna.subscription.subscription.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antenna.subscription.organisation.Reach;
import org.antenna.subscription.subscription.Ending;
import org.antenna.subscription.subscription.Membership;
import org.antenna.subscription.subscription.Subscription;
import org.antenna.subscription.subscription.Subscriptions;
import org.antenna.subscription.subscription.Terms;
import org.antenna.subscription.subscription.Wish;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlSubscriptions implements Subscriptions {
    private static final String SELECT = "select " + SubscriptionRow.COLUMNS + " from subscription where ";
    private static final String IN_REACH =
            " (cast(:root as text) is null or organisation in (select organisations_below(:root)))";
    private final Jdbi jdbi;
    private final RuleColumn rules;

    @Inject
    SqlSubscriptions(Jdbi jdbi, RuleColumn rules) {
        this.jdbi = jdbi;
        this.rules = rules;
    }

    @Override
    public void lockAll() {
        jdbi.useHandle(db -> db.execute("select pg_advisory_xact_lock(hashtext('subscriptions'))"));
    }

    @Override
    public void holdAll() {
        jdbi.useHandle(db -> db.execute("select pg_advisory_xact_lock_shared(hashtext('subscriptions'))"));
    }

    @Override
    public boolean carryAlone() {
        return jdbi.withHandle(db -> db.select("select pg_try_advisory_xact_lock(hashtext('carry-over'))")
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public @Nullable Subscription find(Reach reach, UUID id) {
        return one(reach, id, "");
    }

    @Override
    public @Nullable Subscription lock(Reach reach, UUID id) {
        return one(reach, id, " for update");
    }

    @Override
    public List<Subscription> list(Reach reach, @Nullable Boolean active, @Nullable UUID before, int limit) {
        return jdbi.withHandle(db -> withMembers(
                db,
                db.createQuery(
                                SELECT + IN_REACH
                                        + " and (cast(:active as boolean) is null or (ended_at is null) = cast(:active as boolean))"
                                        + " and (cast(:before as uuid) is null or id < cast(:before as uuid)) order by id desc limit :limit")
                        .bind("root", reach.root())
                        .bind("active", active)
                        .bind("before", before)
                        .bind("limit", limit)
                        .map((row, context) -> SubscriptionRow.read(row, rules))
                        .list()));
    }

    @Override
    public List<UUID> activeOf(UUID recipient) {
        return jdbi.withHandle(db -> db.createQuery("select s.id from subscription s"
                        + " join subscription_recipient m on m.subscription = s.id"
                        + " where m.recipient = :recipient and m.left_at is null and s.ended_at is null order by s.id")
                .bind("recipient", recipient)
                .mapTo(UUID.class)
                .list());
    }

    @Override
    public List<Stray> strays() {
        return jdbi.withHandle(db -> db.createQuery("select m.subscription, m.recipient from subscription s"
                        + " join subscription_recipient m on m.subscription = s.id and m.left_at is null"
                        + " join recipient r on r.id = m.recipient"
                        + " where s.ended_at is null and s.organisation not in (select organisations_above(r.organisation))"
                        + " order by 1, 2")
                .map((row, context) -> new Stray(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .list());
    }

    @Override
    public Map<String, List<UUID>> ofContinuedSeries() {
        return jdbi.withHandle(db -> Replacements.ofContinuedSeries(db));
    }

    @Override
    public @Nullable UUID active(String organisation, Wish wish) {
        return jdbi.withHandle(db -> db.select(
                        "select id from subscription where organisation = ? and wish_hash = ? and ended_at is null",
                        organisation,
                        wish.hash())
                .mapTo(UUID.class)
                .findOne()
                .orElse(null));
    }

    @Override
    public List<UUID> withReplacements(Collection<UUID> ids) {
        return jdbi.withHandle(db -> Replacements.following(db, ids));
    }

    @Override
    public List<TopicCount> countByTopic(List<String> topics) {
        return jdbi.withHandle(db -> TopicCounts.read(db, topics));
    }

    @Override
    public boolean add(Subscription.Active subscription) {
        Terms terms = subscription.terms();
        return jdbi.withHandle(db -> {
            boolean added = db.createUpdate("insert into subscription (id, organisation, name, series, rule, wish_hash,"
                                    + " replaces, version, activated_at) values (:id, :organisation, :name, :series,"
                                    + " cast(:rule as jsonb), :hash, cast(:replaces as uuid), :version, :activatedAt)"
                                    + " on conflict (organisation, wish_hash) where ended_at is null do nothing")
                            .bind("id", terms.id())
                            .bind("organisation", terms.organisation())
                            .bind("name", terms.name())
                            .bind("series", terms.wish() instanceof Wish.BySeries bySeries ? bySeries.series() : null)
                            .bind("rule", rules.write(terms.wish()))
                            .bind("hash", terms.wish().hash())
                            .bind("replaces", terms.replaces())
                            .bind("version", subscription.version())
                            .bind("activatedAt", terms.activatedAt())
                            .execute()
                    == 1;
            if (added) {
                MemberRows.add(db, terms.id(), subscription.members());
            }
            return added;
        });
    }

    @Override
    public void save(Subscription subscription) {
        UUID id = subscription.terms().id();
        Ending ending = subscription.endedBy();
        jdbi.useHandle(db -> {
            db.createUpdate("update subscription set version = :version, ended_at = :endedAt, end_reason = :reason,"
                            + " end_note = :note, replaced_by = cast(:replacedBy as uuid) where id = :id")
                    .bind("id", id)
                    .bind("version", subscription.version())
                    .bind("endedAt", ending == null ? null : ending.at())
                    .bind("reason", ending == null ? null : ending.reason().name())
                    .bind("note", ending == null ? null : ending.note())
                    .bind("replacedBy", ending == null ? null : ending.replacedBy())
                    .execute();
            MemberRows.saveDepartures(db, id, subscription.members());
        });
    }

    private @Nullable Subscription one(Reach reach, UUID id, String locking) {
        return jdbi.withHandle(db -> {
            List<SubscriptionRow> rows = db.createQuery(SELECT + "id = :id and" + IN_REACH + locking)
                    .bind("id", id)
                    .bind("root", reach.root())
                    .map((row, context) -> SubscriptionRow.read(row, rules))
                    .list();
            return rows.isEmpty() ? null : withMembers(db, rows).getFirst();
        });
    }

    private static List<Subscription> withMembers(Handle db, List<SubscriptionRow> rows) {
        Map<UUID, List<Membership>> members =
                MemberRows.of(db, rows.stream().map(row -> row.terms().id()).toList());
        return rows.stream()
                .map(row -> row.with(members.getOrDefault(row.terms().id(), List.of())))
                .toList();
    }
}
