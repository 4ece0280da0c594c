package org.antenna.sandbox.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SharedPartsIT {

    @Test
    void each_service_gets_a_database_of_its_own() throws Exception {
        Map<String, String> catalog = postgres("catalog");
        Map<String, String> delivery = postgres("delivery");

        assertThat(catalog.get("ANTENNA_DATABASE_URL")).isNotEqualTo(delivery.get("ANTENNA_DATABASE_URL"));
        Properties login = new Properties();
        login.setProperty("user", catalog.get("ANTENNA_DATABASE_USER"));
        login.setProperty("password", catalog.get("ANTENNA_DATABASE_PASSWORD"));
        try (var connection = DriverManager.getConnection(catalog.get("ANTENNA_DATABASE_URL"), login)) {
            connection.createStatement().execute("CREATE TABLE mine (id int)");
        }
    }

    @Test
    void a_part_is_started_once_however_often_it_is_asked_for() {
        assertThat(new KafkaResource().start()).isEqualTo(new KafkaResource().start());
        assertThat(postgres("subscription")).isEqualTo(postgres("subscription"));
    }

    @Test
    void tokens_and_mails_are_at_hand() {
        assertThat(new IdentityResource().start()).containsEntry("ANTENNA_OIDC_ISSUER", TestIdentity.issuer());
        assertThat(TestIdentity.token("desk-officer", "mfa")).contains(".");
        assertThat(new MailResource().start()).containsEntry("ANTENNA_SMTP_TLS", "disabled");
        assertThat(TestMail.inbox().count()).isZero();
    }

    private static Map<String, String> postgres(String service) {
        PostgresResource resource = new PostgresResource();
        resource.init(Map.of("service", service));
        return resource.start();
    }
}
