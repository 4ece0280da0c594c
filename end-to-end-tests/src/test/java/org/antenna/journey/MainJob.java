package org.antenna.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.antenna.sandbox.mail.CaughtMail;
import org.antenna.sandbox.process.Await;

/**
 * The main job: 100 organisations with 200 subscriptions, the corpus released with notification to regions only, and
 * what must arrive where. Enterprises among the organisations match as well and must receive nothing.
 */
class MainJob {
    static final String AUDIENCE = "REGION";
    private static final int ORGANISATIONS = 100;
    private static final long SEED = 20261121;
    private static final List<String> REGIONS = List.of("CN-HE", "CN-GD", "CN-GX", "CN-HL", "CN-ZJ");

    private final World world;
    private final Corpus corpus;
    private final List<Wish> wishes;
    private final Set<Pair> expected = new HashSet<>();

    record Pair(String address, String title) {}

    MainJob(World world, Corpus corpus) {
        this.world = world;
        this.corpus = corpus;
        this.wishes = new Wishes(corpus, new Random(SEED)).next(2 * ORGANISATIONS);
    }

    int expectedPairs() {
        return expected.size();
    }

    void subscribeAll() throws IOException, InterruptedException {
        Rest desk = world.desk("subscription");
        for (int i = 0; i < ORGANISATIONS; i++) {
            boolean enterprise = i % 5 == 4;
            String code = "org-%03d".formatted(i);
            desk.put("/organisations/" + code, organisation(code, enterprise, REGIONS.get(i % REGIONS.size())))
                    .expect(201);
            Rest officer = world.as("subscription", enterprise ? "reader" : "regional-officer", code);
            String first = recipient(officer, "first@" + code + ".example", "zh");
            String second = recipient(officer, "second@" + code + ".example", "en");
            subscribe(officer, wishes.get(2 * i), List.of(first, second));
            subscribe(officer, wishes.get(2 * i + 1), List.of(first));
            if (!enterprise) {
                expect(wishes.get(2 * i), code, "first", "second");
                expect(wishes.get(2 * i + 1), code, "first");
            }
        }
    }

    private void expect(Wish wish, String code, String... boxes) {
        for (JsonNode line : corpus.lines()) {
            if (wish.fits(line)) {
                for (String box : boxes) {
                    expected.add(new Pair(
                            box + "@" + code + ".example", line.path("title").asText()));
                }
            }
        }
    }

    private static Map<String, Object> organisation(String code, boolean enterprise, String region) {
        return Map.of(
                "organisationClass",
                enterprise ? "ENTERPRISE" : "REGION",
                "name",
                Map.of("zh", "单位" + code, "en", "Office " + code),
                "region",
                region,
                "mailDomains",
                List.of(code + ".example"));
    }

    private static String recipient(Rest officer, String address, String language)
            throws IOException, InterruptedException {
        return officer.post("/recipients", Map.of("address", address, "language", language))
                .expect(201)
                .body()
                .path("id")
                .asText();
    }

    private static void subscribe(Rest officer, Wish wish, List<String> recipients) {
        List<Map<String, String>> paces = recipients.stream()
                .map(id -> Map.of("recipientId", id, "frequency", "IMMEDIATE"))
                .toList();
        Map<String, Object> request = Map.of("name", wish.name(), "rule", wish.rule(), "recipients", paces);
        Await.until(Duration.ofSeconds(60), () -> {
            Rest.Answer answer = unchecked(() -> officer.post("/subscriptions", request));
            if (answer.status() == 503) {
                return false; // the vocabulary of the catalogue was not heard yet
            }
            answer.expect(201);
            return true;
        });
    }

    /** Waits until everything is settled, then compares: each pair once, and no other. */
    void verify(boolean calm) throws IOException, InterruptedException {
        awaitQuiet();
        List<CaughtMail> mails = world.sandbox().inbox().all();
        List<String> titles = corpus.lines().stream()
                .map(line -> line.path("title").asText())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Map<Pair, Set<String>> arrived = new HashMap<>();
        for (CaughtMail mail : mails) {
            assertThat(mail.to()).as("one recipient a mail").hasSize(1);
            arrived.computeIfAbsent(new Pair(mail.to().getFirst(), title(titles, mail)), pair -> new TreeSet<>())
                    .add(mail.messageId());
        }
        JsonNode ledger = world.operator("delivery").get("/ledger").expect(200).body();
        int distinct = arrived.values().stream().mapToInt(Set::size).sum();
        int repeated = mails.size() - distinct;
        int ambiguous = ledger.path("attempts").path("AMBIGUOUS").asInt();
        report(mails, repeated, ledger);
        assertThat(difference(expected, arrived.keySet())).as("lost").isEmpty();
        assertThat(difference(arrived.keySet(), expected)).as("gone astray").isEmpty();
        assertThat(arrived.values()).as("two mails for one pair").allMatch(ids -> ids.size() == 1);
        assertThat(repeated).as("repetitions are counted as ambiguous").isLessThanOrEqualTo(ambiguous);
        if (calm) {
            assertThat(ambiguous).as("nothing broke, so nothing is unclear").isZero();
        }
    }

    private void awaitQuiet() {
        Await.until(
                Duration.ofMinutes(5),
                () -> world.sandbox().inbox().count() >= expected.size()
                        && unchecked(() -> world.operator("delivery").get("/ledger"))
                                        .body()
                                        .path("obligations")
                                        .path("ACCEPTED")
                                        .asInt()
                                >= expected.size());
        int[] last = {-1};
        Await.until(Duration.ofMinutes(1), () -> {
            int before = last[0];
            last[0] = world.sandbox().inbox().count();
            pause();
            return before == last[0];
        });
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
    }

    private static String title(List<String> longestFirst, CaughtMail mail) {
        return longestFirst.stream()
                .filter(title -> mail.subject().endsWith(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("A mail of no report: " + mail));
    }

    private static List<Pair> difference(Set<Pair> from, Set<Pair> without) {
        List<Pair> rest = new ArrayList<>(from);
        rest.removeAll(without);
        return rest;
    }

    private void report(List<CaughtMail> mails, int repeated, JsonNode ledger) {
        Duration took =
                Duration.between(mails.getFirst().receivedAt(), mails.getLast().receivedAt());
        double rate = mails.size() * 1000.0 / Math.max(1, took.toMillis());
        String words =
                "seed %d: %d reports, %d wishes, %d pairs expected, %d mails in %d s = %.0f/s, %d repeated, ledger %s"
                        .formatted(
                                SEED,
                                corpus.lines().size(),
                                wishes.size(),
                                expected.size(),
                                mails.size(),
                                took.toSeconds(),
                                rate,
                                repeated,
                                ledger);
        System.getLogger(MainJob.class.getName()).log(System.Logger.Level.INFO, words);
    }

    interface Call<T> {
        T call() throws IOException, InterruptedException;
    }

    static <T> T unchecked(Call<T> call) {
        try {
            return call.call();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
