package org.antenna.delivery.entitlement.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.antenna.delivery.entitlement.Claim;
import org.antenna.delivery.entitlement.Claims;
import org.antenna.delivery.entitlement.Judge;
import org.antenna.delivery.entitlement.Reason;
import org.antenna.delivery.entitlement.Verdict;
import org.antenna.delivery.replica.Organisation;
import org.antenna.delivery.replica.Release;
import org.antenna.delivery.replica.ReportKey;
import org.antenna.delivery.replica.Reports;
import org.antenna.matching.Reasons;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlClaims implements Claims {
    /**
     * Each claim finds the few wishes of its recipient, then the one match of each. {@code offset 0} keeps the planner from
     * reading all matches of a report that very many recipients wait for.
     */
    private static final String WISHES = """
            select c.obligation, w.id, w.name, m.reasons, %s
            from unnest(:obligations, :reports, :versions, :recipients) as c(obligation, report, version, recipient)
            join lateral (
                select s.id, s.name, s.organisation from subscriber b join subscription s on s.id = b.subscription_id
                where b.recipient_id = c.recipient and (s.ended_at is null or s.end_reason = 'REPLACED' and s.ended_at > (
                    select r.released_at from report r where r.id = c.report and r.version = c.version))
                and not exists (select 1 from departure d where d.recipient_id = c.recipient and d.subscription_id = s.id)
                offset 0) w on true
            join lateral (
                select reasons from report_match x where x.subscription_id = w.id and x.report_id = c.report
                and x.report_version = c.version offset 0) m on true
            join organisation o on o.code = w.organisation
            order by w.name, w.id
            """.formatted(OrganisationColumns.of("o"));

    private static final String ADDRESSEES = "select r.id, r.active, " + OrganisationColumns.of("o")
            + "from recipient r left join organisation o on o.code = r.organisation where r.id = any(:ids)";

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Reports reports;

    private record Addressee(boolean active, @Nullable Organisation organisation) {}

    @Inject
    SqlClaims(Jdbi jdbi, ObjectMapper json, Reports reports) {
        this.jdbi = jdbi;
        this.json = json;
        this.reports = reports;
    }

    @Override
    public Map<UUID, Verdict> judge(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return Map.of();
        }
        Map<ReportKey, Release> releases =
                reports.releases(claims.stream().map(Claim::report).distinct().toList());
        return jdbi.withHandle(db -> {
            Map<UUID, Addressee> addressees = addressees(db, claims);
            Map<UUID, List<Judge.Wish>> wishes = wishes(db, claims);
            return claims.stream().collect(Collectors.toMap(Claim::obligation, claim -> {
                Addressee addressee = addressees.getOrDefault(claim.recipient(), new Addressee(false, null));
                return Judge.verdict(
                        Objects.requireNonNull(releases.get(claim.report())),
                        addressee.active(),
                        addressee.organisation(),
                        wishes.getOrDefault(claim.obligation(), List.of()));
            }));
        });
    }

    private static Map<UUID, Addressee> addressees(Handle db, Collection<Claim> claims) {
        Map<UUID, Addressee> found = new HashMap<>();
        db.createQuery(ADDRESSEES)
                .bindArray(
                        "ids",
                        UUID.class,
                        claims.stream().map(Claim::recipient).distinct().toList())
                .map((row, at) -> found.put(
                        row.getObject(1, UUID.class),
                        new Addressee(row.getBoolean(2), OrganisationColumns.read(row, 3))))
                .list();
        return found;
    }

    private Map<UUID, List<Judge.Wish>> wishes(Handle db, Collection<Claim> claims) {
        Map<UUID, List<Judge.Wish>> found = new HashMap<>();
        db.createQuery(WISHES)
                .bindArray(
                        "obligations",
                        UUID.class,
                        claims.stream().map(Claim::obligation).toList())
                .bindArray(
                        "reports",
                        UUID.class,
                        claims.stream().map(claim -> claim.report().id()).toList())
                .bindArray(
                        "versions",
                        Integer.class,
                        claims.stream().map(claim -> claim.report().version()).toList())
                .bindArray(
                        "recipients",
                        UUID.class,
                        claims.stream().map(Claim::recipient).toList())
                .map((row, at) -> found.computeIfAbsent(row.getObject(1, UUID.class), key -> new ArrayList<>())
                        .add(wish(row)))
                .list();
        return found;
    }

    private Judge.Wish wish(ResultSet row) throws SQLException {
        try {
            Reasons reasons = json.readValue(row.getString(4), Reasons.class);
            Reason reason = new Reason(row.getObject(2, UUID.class), row.getString(3), reasons);
            return new Judge.Wish(Objects.requireNonNull(OrganisationColumns.read(row, 5)), reason);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored reasons cannot be read", e);
        }
    }
}
