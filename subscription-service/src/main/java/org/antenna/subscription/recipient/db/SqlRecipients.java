package org.antenna.subscription.recipient.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.antenna.subscription.organisation.Reach;
import org.antenna.subscription.recipient.Confirmation;
import org.antenna.subscription.recipient.MailAddress;
import org.antenna.subscription.recipient.Preferences;
import org.antenna.subscription.recipient.Recipient;
import org.antenna.subscription.recipient.Recipients;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlRecipients implements Recipients {
    private static final String SELECT = "select id, organisation, address, language, time_zone, digest_at,"
            + " confirmed_by, version, created_at, closed_at from recipient ";
    private static final String IN_REACH =
            " (cast(:root as text) is null or organisation in (select organisations_below(:root)))";
    private final Jdbi jdbi;

    @Inject
    SqlRecipients(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public @Nullable Recipient find(Reach reach, UUID id) {
        return one(reach, id, "");
    }

    @Override
    public @Nullable Recipient lock(Reach reach, UUID id) {
        return one(reach, id, " for update");
    }

    @Override
    public List<Recipient> lockOpenOf(String organisation) {
        return jdbi.withHandle(db -> db.createQuery(
                        SELECT + "where organisation = :organisation and closed_at is null order by id for update")
                .bind("organisation", organisation)
                .map((row, context) -> read(row))
                .list());
    }

    @Override
    public List<Recipient> list(Reach reach, @Nullable UUID after, int limit) {
        return jdbi.withHandle(
                db -> db.createQuery(SELECT + "where (cast(:after as uuid) is null or id > cast(:after as uuid)) and"
                                + IN_REACH + " order by id limit :limit")
                        .bind("after", after)
                        .bind("root", reach.root())
                        .bind("limit", limit)
                        .map((row, context) -> read(row))
                        .list());
    }

    @Override
    public Set<UUID> holdOpenWithin(String organisation, Collection<UUID> ids) {
        return jdbi.withHandle(db -> db.createQuery("select id from recipient where id = any(:ids)"
                        + " and closed_at is null and organisation in (select organisations_below(:organisation))"
                        + " order by id for share")
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .bind("organisation", organisation)
                .mapTo(UUID.class)
                .set());
    }

    @Override
    public boolean add(Recipient recipient) {
        Preferences preferences = recipient.preferences();
        return jdbi.withHandle(db -> db.createUpdate("insert into recipient (id, organisation, address, language,"
                                + " time_zone, digest_at, confirmed_by, version, created_at) values (:id,"
                                + " :organisation, :address, :language, :zone, :digestAt, :confirmedBy, :version,"
                                + " :createdAt) on conflict (organisation, lower(address)) where closed_at is null"
                                + " do nothing")
                        .bind("id", recipient.id())
                        .bind("organisation", recipient.organisation())
                        .bind("address", recipient.address().toString())
                        .bind("language", preferences.language())
                        .bind("zone", preferences.timeZone())
                        .bind("digestAt", preferences.digestAt())
                        .bind("confirmedBy", recipient.confirmedBy().name())
                        .bind("version", recipient.version())
                        .bind("createdAt", recipient.createdAt())
                        .execute())
                == 1;
    }

    @Override
    public void save(Recipient recipient) {
        Preferences preferences = recipient.preferences();
        jdbi.useHandle(db -> db.createUpdate("update recipient set language = :language, time_zone = :zone,"
                        + " digest_at = :digestAt, version = :version, closed_at = :closedAt where id = :id")
                .bind("id", recipient.id())
                .bind("language", preferences.language())
                .bind("zone", preferences.timeZone())
                .bind("digestAt", preferences.digestAt())
                .bind("version", recipient.version())
                .bind("closedAt", recipient.closedAt())
                .execute());
    }

    private @Nullable Recipient one(Reach reach, UUID id, String locking) {
        return jdbi.withHandle(db -> db.createQuery(SELECT + "where id = :id and" + IN_REACH + locking)
                .bind("id", id)
                .bind("root", reach.root())
                .map((row, context) -> read(row))
                .findOne()
                .orElse(null));
    }

    private static Recipient read(ResultSet row) throws SQLException {
        OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new Recipient(
                row.getObject("id", UUID.class),
                row.getString("organisation"),
                MailAddress.of(row.getString("address")),
                new Preferences(
                        row.getString("language"),
                        row.getString("time_zone"),
                        row.getObject("digest_at", LocalTime.class)),
                Confirmation.valueOf(row.getString("confirmed_by")),
                row.getLong("version"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                closedAt == null ? null : closedAt.toInstant());
    }
}
