package org.antenna.subscription.organisation.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.antenna.contracts.LocalizedText;
import org.antenna.contracts.OrganisationClass;
import org.antenna.subscription.organisation.MailDomain;
import org.antenna.subscription.organisation.Organisation;
import org.antenna.subscription.organisation.Registration;
import org.jdbi.v3.core.statement.SqlStatement;

/** How an organisation lies in its table. */
final class OrganisationRow {
    static final String COLUMNS =
            "code, organisation_class, name_zh, name_en, parent, region, mail_domains, version, closed_at";

    private OrganisationRow() {}

    static Organisation read(ResultSet row) throws SQLException {
        Registration registration = new Registration(
                row.getString("code"),
                OrganisationClass.valueOf(row.getString("organisation_class")),
                new LocalizedText(row.getString("name_zh"), row.getString("name_en")),
                row.getString("parent"),
                row.getString("region"),
                domains((String[]) row.getArray("mail_domains").getArray()));
        OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new Organisation(registration, row.getLong("version"), closedAt == null ? null : closedAt.toInstant());
    }

    static <S extends SqlStatement<S>> S bind(S statement, Organisation organisation) {
        Registration registration = organisation.registration();
        return statement
                .bind("code", registration.code())
                .bind("class", registration.organisationClass().name())
                .bind("zh", registration.name().zh())
                .bind("en", registration.name().en())
                .bind("parent", registration.parent())
                .bind("region", registration.region())
                .bindArray(
                        "domains",
                        String.class,
                        registration.mailDomains().stream()
                                .map(MailDomain::name)
                                .toList())
                .bind("version", organisation.version())
                .bind("closedAt", organisation.closedAt());
    }

    static List<MailDomain> domains(String[] names) {
        return Arrays.stream(names).map(MailDomain::new).toList();
    }
}
