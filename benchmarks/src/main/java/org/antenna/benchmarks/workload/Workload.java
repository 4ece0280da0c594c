package org.antenna.benchmarks.workload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antenna.contracts.ReportReleased;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Everything that the benchmarks of matching and of the catalogue feed on; equal for equal seeds and files. */
public final class Workload {
    /** Bytes of the report that the figures are about. */
    public static final int USUAL_BYTES = 1_700;

    private static final int SAMPLE = 1_000;

    /** The same words go together in all reports of a seed, whoever writes them. */
    private static final int OF_PROSE = 0;

    private static final int OF_REPORTS = 1;
    private static final int OF_WISHES = 2;
    private static final int OF_ARCHIVE = 3;
    private static final int OF_SEARCHES = 4;

    private final long seed;
    private final Menu menu;
    private final Prose prose;
    private final @Nullable Corpus corpus;
    private final Interests interests;

    private Workload(long seed, Menu menu, Prose prose, @Nullable Corpus corpus) {
        this.seed = seed;
        this.menu = menu;
        this.prose = prose;
        this.corpus = corpus;
        this.interests = new Interests(
                menu,
                new Terms(sample().stream()
                        .map(report -> ReportFacts.of(report).text())
                        .toList()));
    }

    /**
     * Reads what the generator needs.
     *
     * @param root of the project
     * @param real reports in the import format, of which the English comes; without them it comes of the demo's reports,
     *     which is enough for a test and too little for a figure
     * @throws IOException when a file is missing; the message says which and what to do
     */
    public static Workload read(Path root, @Nullable Path real, long seed) throws IOException {
        Corpus demo = Corpus.read(root.resolve("sandbox/src/main/resources/demo/reports.jsonl"));
        Corpus corpus = real == null ? null : Corpus.read(real);
        Prose prose = new Prose(
                demo.text("zh"), corpus == null ? demo.text("en") : corpus.text("en"), random(seed, OF_PROSE));
        return new Workload(seed, Menu.read(root, seed), prose, corpus);
    }

    public Vocabulary vocabulary() {
        return menu.vocabulary();
    }

    /** @param stemmed of a hundred rules so many find English words with any ending; the others are the same as without */
    public Wishes wishes(Mix mix, int stemmed) {
        return new Wishes(mix, stemmed, seed, interests);
    }

    /** Generated reports, each of about so many bytes. */
    public List<ReportReleased> reports(int count, int bytes) {
        return written(OF_REPORTS, count, bytes);
    }

    /** Generated reports without end, each of about so many bytes; none of them is among {@link #reports}. */
    public Stream<ReportReleased> archive(int bytes) {
        Reports reports = new Reports(menu, prose, random(seed, OF_ARCHIVE));
        return Stream.generate(() -> reports.next(bytes));
    }

    /** The same at each call, from the first. */
    public Searches searches() {
        return new Searches(interests, random(seed, OF_SEARCHES));
    }

    /** Codes of the missions that reports are of; each has its country's code at the end. */
    public List<String> missions() {
        return menu.missions();
    }

    /** Codes of the series that reports are in. */
    public List<String> series() {
        return menu.series();
    }

    /** Reports of which the wishes have their words; none of them is among {@link #reports}. */
    public List<ReportReleased> sample() {
        return written(OF_WISHES, SAMPLE, USUAL_BYTES);
    }

    /** What {@link #read} was given; empty when that was nothing. */
    public List<ReportReleased> realReports() {
        return corpus == null ? List.of() : corpus.reports();
    }

    private List<ReportReleased> written(int purpose, int count, int bytes) {
        Reports reports = new Reports(menu, prose, random(seed, purpose));
        return IntStream.range(0, count).mapToObj(number -> reports.next(bytes)).toList();
    }

    private static RandomGenerator random(long seed, int purpose) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed * 31 + purpose);
    }
}
