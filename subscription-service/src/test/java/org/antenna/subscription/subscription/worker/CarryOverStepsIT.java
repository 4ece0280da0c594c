package org.antenna.subscription.subscription.worker;

import static org.antenna.subscription.Client.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.antenna.sandbox.process.Await;
import org.antenna.subscription.RunningService;
import org.antenna.subscription.subscription.Wish;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A retired series of many subscribers, as a crash leaves it: known to the database, and told by no event any more. */
@QuarkusTest
@RunningService
class CarryOverStepsIT {
    private static final int MANY = 2 * CarryOverRound.STEP + 7;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Jdbi jdbi;

    private String old;
    private String next;

    @BeforeEach
    void setting() {
        old = unique("old");
        next = unique("next");
        subscribed();
    }

    @Test
    void many_are_carried_over_a_few_in_each_transaction() {
        retired();
        assertThat(Await.within(PATIENCE, () -> active(old) == 0)).isTrue();
        assertThat(active(next)).isEqualTo(MANY);
        List<Integer> together = jdbi.withHandle(
                db -> db.select("select count(*) from subscription where series = ? group by xmin::text", next)
                        .mapTo(Integer.class)
                        .list());
        assertThat(together).hasSizeGreaterThan(2).allMatch(size -> size <= CarryOverRound.STEP);
    }

    @Test
    void one_that_cannot_be_carried_over_holds_up_no_other() {
        jdbi.useHandle(db -> db.execute("alter table subscription add constraint stays check (organisation <> '" + old
                + "-7' or ended_at is null)"));
        try {
            retired();
            assertThat(Await.within(PATIENCE, () -> active(next) == MANY - 1)).isTrue();
            assertThat(active(old)).isEqualTo(1);
        } finally {
            jdbi.useHandle(db -> db.execute("alter table subscription drop constraint stays"));
        }
        assertThat(Await.within(PATIENCE, () -> active(next) == MANY)).isTrue();
    }

    private void subscribed() {
        jdbi.useTransaction(db -> {
            db.execute(
                    "insert into organisation (code, organisation_class, name_zh, name_en, mail_domains, version)"
                            + " select ? || '-' || i, 'ENTERPRISE', '单位', 'Office', array['office.example'], 1"
                            + " from generate_series(1, ?) i",
                    old,
                    MANY);
            db.execute(
                    "insert into recipient (id, organisation, address, language, time_zone, digest_at, confirmed_by, version,"
                            + " created_at) select gen_random_uuid(), code, 'duty@office.example', 'zh', 'Asia/Shanghai', '08:00',"
                            + " 'DOMAIN', 1, now() from organisation where code like ? || '-%'",
                    old);
            db.execute(
                    "insert into subscription (id, organisation, name, series, wish_hash, version, activated_at)"
                            + " select gen_random_uuid(), code, '标准餐', ?, ?, 1, now() from organisation where code like ? || '-%'",
                    old, new Wish.BySeries(old).hash(), old);
            db.execute(
                    "insert into subscription_recipient (subscription, recipient, position, frequency)"
                            + " select s.id, r.id, 0, 'DAILY' from subscription s join recipient r using (organisation)"
                            + " where s.series = ?",
                    old);
        });
    }

    private void retired() {
        jdbi.useHandle(db -> db.execute(
                "insert into menu_code (kind, code, version, retired, replaced_by, replaced_since) values"
                        + " ('SERIES', ?, 1, false, '{}', null), ('SERIES', ?, 2, true, array[?], ?)",
                next,
                old,
                next,
                Instant.now().atOffset(ZoneOffset.UTC)));
    }

    private int active(String series) {
        return jdbi.withHandle(
                db -> db.select("select count(*) from subscription where series = ? and ended_at is null", series)
                        .mapTo(Integer.class)
                        .one());
    }
}
