package org.antenna.subscription.organisation.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.antenna.subscription.organisation.MailDomain;
import org.antenna.subscription.organisation.Organisation;
import org.antenna.subscription.organisation.Organisations;
import org.antenna.subscription.organisation.Reach;
import org.antenna.subscription.organisation.Registration;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlOrganisations implements Organisations {
    private static final String IN_REACH =
            " (cast(:root as text) is null or code in (select organisations_below(:root)))";
    private final Jdbi jdbi;

    @Inject
    SqlOrganisations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void lockTree() {
        jdbi.useHandle(db -> db.execute("select pg_advisory_xact_lock(hashtext('organisation-tree'))"));
    }

    @Override
    public void holdTree() {
        jdbi.useHandle(db -> db.execute("select pg_advisory_xact_lock_shared(hashtext('organisation-tree'))"));
    }

    @Override
    public @Nullable Organisation find(Reach reach, String code) {
        if (!Registration.isCode(code)) {
            return null;
        }
        return jdbi.withHandle(db -> db.createQuery(
                        "select " + OrganisationRow.COLUMNS + " from organisation where code = :code and" + IN_REACH)
                .bind("code", code)
                .bind("root", reach.root())
                .map((row, context) -> OrganisationRow.read(row))
                .findOne()
                .orElse(null));
    }

    @Override
    public List<Organisation> list(Reach reach, @Nullable String after, int limit) {
        return jdbi.withHandle(db -> db.createQuery("select " + OrganisationRow.COLUMNS
                        + " from organisation where code > :after and" + IN_REACH + " order by code limit :limit")
                .bind("after", after == null ? "" : after)
                .bind("root", reach.root())
                .bind("limit", limit)
                .map((row, context) -> OrganisationRow.read(row))
                .list());
    }

    @Override
    public boolean isWithin(String code, String other) {
        return exists("select exists (select from organisations_above(:code) above where above = :other)", code, other);
    }

    @Override
    public boolean hasOpenBelow(String code) {
        return exists(
                "select exists (select from organisation where parent = :code and closed_at is null)", code, code);
    }

    @Override
    public Set<MailDomain> mailDomainsFor(String code) {
        return jdbi.withHandle(db -> db.createQuery("select distinct unnest(mail_domains) from organisation"
                        + " where code in (select organisations_above(:code))")
                .bind("code", code)
                .map((row, context) -> new MailDomain(row.getString(1)))
                .set());
    }

    @Override
    public void add(Organisation organisation) {
        jdbi.useHandle(db -> OrganisationRow.bind(
                        db.createUpdate(
                                "insert into organisation (" + OrganisationRow.COLUMNS
                                        + ") values (:code, :class, :zh, :en, :parent, :region, :domains, :version, :closedAt)"),
                        organisation)
                .execute());
    }

    @Override
    public void save(Organisation organisation) {
        jdbi.useHandle(db -> OrganisationRow.bind(
                        db.createUpdate("update organisation set organisation_class = :class, name_zh = :zh,"
                                + " name_en = :en, parent = :parent, region = :region, mail_domains = :domains,"
                                + " version = :version, closed_at = :closedAt where code = :code"),
                        organisation)
                .execute());
    }

    private boolean exists(String sql, String code, String other) {
        return jdbi.withHandle(db -> db.createQuery(sql)
                .bind("code", code)
                .bind("other", other)
                .mapTo(Boolean.class)
                .one());
    }
}
