package org.antenna.sandbox;

import static java.util.stream.Collectors.toMap;
import static org.antenna.sandbox.DemoFiles.CLASSES;
import static org.antenna.sandbox.DemoFiles.COUNTRIES;
import static org.antenna.sandbox.DemoFiles.HAN;
import static org.antenna.sandbox.DemoFiles.LANGUAGES;
import static org.antenna.sandbox.DemoFiles.codes;
import static org.antenna.sandbox.DemoFiles.strings;
import static org.antenna.sandbox.DemoFiles.text;
import static org.antenna.sandbox.DemoFiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The vocabulary and the demo's people, offices and wishes name only what one of the files defines. */
class DemoFilesTest {
    private static final Map<String, String> CLASS_OF_ROLE = Map.of(
            "reader", "ENTERPRISE",
            "regional-officer", "REGION",
            "mission-officer", "MISSION",
            "desk-officer", "MINISTRY",
            "operator", "MINISTRY");

    private final DemoFiles files = new DemoFiles();

    @Test
    void no_file_names_a_thing_twice() {
        for (var file : List.of(files.topics, files.groups, files.series, files.missions, files.organisations)) {
            assertThat(texts(file, "code")).doesNotHaveDuplicates();
        }
        assertThat(texts(files.users, "username")).doesNotHaveDuplicates();
        assertThat(texts(files.recipients, "key")).doesNotHaveDuplicates();
        assertThat(texts(files.recipients, "address")).doesNotHaveDuplicates();
        assertThat(texts(files.subscriptions, "key")).doesNotHaveDuplicates();
        assertThat(texts(files.reports, "externalId")).doesNotHaveDuplicates();
    }

    @Test
    void topics_have_two_levels_and_parents_come_first() {
        var seen = new HashSet<String>();
        for (var topic : files.topics) {
            var code = text(topic, "code");
            assertThat(code).matches("[a-z]+(\\.[a-z]+)?");
            var dot = code.indexOf('.');
            if (dot < 0) {
                assertThat(topic.get("parent").isNull()).as(code).isTrue();
            } else {
                assertThat(text(topic, "parent"))
                        .isEqualTo(code.substring(0, dot))
                        .isIn(seen);
            }
            assertLabelled(topic);
            seen.add(code);
        }
    }

    @Test
    void groups_and_missions_name_countries_of_iso_3166() {
        for (var group : files.groups) {
            assertLabelled(group);
            List<String> members = new ArrayList<>();
            group.get("members").forEach(member -> members.add(text(member, "country")));
            assertThat(members)
                    .as(text(group, "code"))
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .isSubsetOf(COUNTRIES);
        }
        for (var mission : files.missions) {
            assertThat(text(mission, "kind")).isIn("EMBASSY", "CONSULATE", "PERMANENT_MISSION");
            assertThat(strings(mission, "hostCountries")).isNotEmpty().isSubsetOf(COUNTRIES);
            assertThat(strings(mission, "abilities")).isSubsetOf(codes(files.topics));
            assertThat(strings(mission, "languages")).isNotEmpty().isSubsetOf(Set.of(Locale.getISOLanguages()));
            assertLabelled(mission.get("name"));
        }
    }

    @Test
    void series_are_curated_by_a_known_organisation_and_open_to_someone() {
        for (var one : files.series) {
            assertLabelled(one.get("name"));
            assertLabelled(one.get("description"));
            assertThat(text(one, "curator")).isIn(codes(files.organisations));
            assertThat(text(one, "cadence")).isIn("WEEKLY", "BIWEEKLY", "MONTHLY", "AD_HOC");
            files.assertAudience(one.get("defaultAudience"));
        }
        assertThat(files.series.stream().map(one -> one.get("order").asInt())).isSorted();
    }

    @Test
    void organisations_stand_below_ones_named_before_them() {
        var seen = new HashSet<String>();
        for (var organisation : files.organisations) {
            var code = text(organisation, "code");
            assertLabelled(organisation.get("name"));
            assertThat(text(organisation, "organisationClass")).isIn(CLASSES);
            if (!organisation.get("parent").isNull()) {
                assertThat(text(organisation, "parent")).isIn(seen);
            }
            if (text(organisation, "organisationClass").equals("MINISTRY")) {
                assertThat(organisation.get("region").isNull()).as(code).isTrue();
            } else {
                assertThat(text(organisation, "region")).matches("CN-[A-Z]{2}");
            }
            assertThat(strings(organisation, "mailDomains"))
                    .isNotEmpty()
                    .allMatch(domain -> domain.endsWith(".example"));
            seen.add(code);
        }
        assertThat(seen).doesNotContainAnyElementsOf(codes(files.missions));
    }

    @Test
    void users_cover_every_role_and_each_sits_where_the_role_belongs() {
        var roles = new HashSet<String>();
        for (var user : files.users) {
            var organisation = text(user, "organisation");
            for (var role : strings(user, "roles")) {
                assertThat(files.classOf(organisation))
                        .as(text(user, "username"))
                        .isEqualTo(CLASS_OF_ROLE.get(role));
                roles.add(role);
            }
            assertThat(domain(text(user, "email"))).isIn(files.domainsOf(organisation));
        }
        assertThat(roles).isEqualTo(CLASS_OF_ROLE.keySet());
    }

    @Test
    void recipients_have_an_address_of_their_organisation_and_a_real_time_zone() {
        for (var recipient : files.recipients) {
            assertThat(domain(text(recipient, "address"))).isIn(files.domainsOf(text(recipient, "organisation")));
            assertThat(text(recipient, "timeZone")).isIn(ZoneId.getAvailableZoneIds());
            assertThat(LocalTime.parse(text(recipient, "digestAt"))).hasToString(text(recipient, "digestAt"));
        }
        assertThat(Set.copyOf(texts(files.recipients, "language"))).isEqualTo(LANGUAGES);
    }

    @Test
    void subscriptions_are_a_series_or_a_rule_of_known_codes() {
        for (var subscription : files.subscriptions) {
            var key = text(subscription, "key");
            assertThat(text(subscription, "organisation")).isIn(codes(files.organisations));
            assertThat(subscription.get("series").isNull())
                    .as(key)
                    .isNotEqualTo(subscription.get("rule").isNull());
            if (subscription.get("rule").isNull()) {
                assertThat(text(subscription, "series")).isIn(codes(files.series));
            } else {
                assertRule(subscription.get("rule"));
            }
        }
    }

    @Test
    void subscriptions_send_only_to_recipients_of_their_organisation() {
        var owners =
                files.recipients.stream().collect(toMap(one -> text(one, "key"), one -> text(one, "organisation")));
        var paces = new HashSet<String>();
        for (var subscription : files.subscriptions) {
            assertThat(subscription.get("recipients")).isNotEmpty();
            for (var recipient : subscription.get("recipients")) {
                assertThat(owners).containsEntry(text(recipient, "recipient"), text(subscription, "organisation"));
                paces.add(text(recipient, "frequency"));
            }
        }
        assertThat(paces).containsExactlyInAnyOrder("IMMEDIATE", "DAILY", "WEEKLY");
    }

    private void assertRule(JsonNode rule) {
        assertThat(rule.get("allOf").size() + rule.get("anyOf").size())
                .as("%s", rule)
                .isPositive();
        for (var lines : rule) {
            for (var criterion : lines) {
                assertThat(criterion).as("%s", rule).isNotEmpty();
                criterion
                        .properties()
                        .forEach(field -> assertThat(
                                        field.getKey().equals("text")
                                                ? Set.of()
                                                : new HashSet<>(strings(criterion, field.getKey())))
                                .isSubsetOf(known(field.getKey())));
            }
        }
    }

    private Set<String> known(String facet) {
        return switch (facet) {
            case "topics" -> codes(files.topics);
            case "countries" -> COUNTRIES;
            case "countryGroups" -> codes(files.groups);
            case "missions" -> codes(files.missions);
            case "languages" -> LANGUAGES;
            case "text" -> Set.of();
            default -> throw new AssertionError("no criterion has a field " + facet);
        };
    }

    private static void assertLabelled(JsonNode labels) {
        assertThat(text(labels, "zh")).containsPattern(HAN);
        assertThat(text(labels, "en")).isNotBlank().doesNotContainPattern(HAN);
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }
}
