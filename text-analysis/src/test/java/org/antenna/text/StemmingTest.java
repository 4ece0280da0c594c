package org.antenna.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tartarus.snowball.ext.EnglishStemmer;

class StemmingTest {
    @ParameterizedTest
    @CsvSource({
        "挪威, 挪威, false",
        "2026, 2026, false",
        "5G, 5g, false",
        "5G网络, 5g网络, false",
        "снега, снега, false",
        "Skis, ski, true",
        "跳台jumps, 跳台jump, true",
        "ski, ski, true",
    })
    void only_a_term_with_a_word_of_letters_is_stemmed(String written, String canonical, boolean stemmed) {
        assertThat(Query.parse(written, true)).isEqualTo(new Query.Term(written, canonical, stemmed));
        assertThat(Query.parse(written).wanted()).noneMatch(Query.Term::stemmed);
    }

    @Test
    void a_stemmed_text_is_stemmed_word_by_word() {
        Text text = Text.of("Training halls, 5Gs für 跳台skis", "жskis skisж");

        assertThat(text.stemmed().canonical()).isEqualTo("train hall\n5gs fur跳台ski\nжskis skisж");
        assertThat(text.stemmed().stemmed()).isSameAs(text.stemmed());
    }

    @Test
    void spans_cover_the_whole_word_as_written() {
        String original = "The Ｓｋｉｉｎｇ-Jumps，《跳台》Buildings.";
        Query query = Query.parse("\"ski jump\" OR 跳台 OR 跳台build", true);

        assertThat(query.spans(Text.of(original)))
                .extracting(span -> original.substring(span.start(), span.end()))
                .containsExactly("Ｓｋｉｉｎｇ-Jumps", "跳台", "跳台》Buildings");
    }

    @Test
    void hits_are_the_words_as_written_in_the_query() {
        assertThat(Query.parse("skis jumped 跳台 building", true).hits(Text.of("ski jumping 跳台")))
                .containsExactly("skis", "jumped", "跳台");
    }

    @Test
    void a_word_longer_than_any_is_its_own_stem() {
        String longest = "a".repeat(Stems.LONGEST_WORD - 3) + "ing";

        assertThat(Text.of(longest).stemmed().canonical()).isNotEqualTo(longest);
        assertThat(Text.of("a" + longest).stemmed().canonical()).isEqualTo("a" + longest);
    }

    /** More words than are remembered: what was pushed out is the same when it comes back. */
    @Test
    void a_stem_does_not_depend_on_the_words_before() {
        List<String> words = IntStream.range(0, 100_000)
                .mapToObj(number -> Integer.toString(number, 26)
                                .chars()
                                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 26)))
                                .collect(Collectors.joining())
                        + (number % 2 == 0 ? "ing" : "s"))
                .toList();
        List<String> once = words.stream().map(StemmingTest::stem).toList();

        assertThat(words.stream().map(StemmingTest::stem).toList()).isEqualTo(once);
        assertThat(words.stream().map(StemmingTest::stemmedAfresh).toList()).isEqualTo(once);
        assertThat(once).allMatch(stem -> !stem.isEmpty());
        assertThat(IntStream.range(0, words.size()))
                .allMatch(at -> once.get(at).length() <= words.get(at).length());
    }

    @Test
    void threads_that_stem_at_once_agree() throws Exception {
        long seed = System.nanoTime();
        System.out.println("StemmingTest seed " + seed);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String[] endings = {"", "s", "ing", "ed", "ies", "ation"};
        String text = IntStream.range(0, 50_000)
                .mapToObj(word -> Integer.toString(random.nextInt(40_000), 36).replaceAll("[0-9]", "q")
                        + endings[random.nextInt(endings.length)])
                .collect(Collectors.joining(" "));
        Text shared = Text.of(text);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> ownText = () -> Text.of(text).stemmed().canonical();
            Callable<String> sharedText = () -> shared.stemmed().canonical();
            Set<String> seen = threads.invokeAll(List.of(ownText, sharedText, ownText, sharedText, ownText)).stream()
                    .map(Future::resultNow)
                    .collect(Collectors.toSet());
            assertThat(seen).as("seed %d", seed).hasSize(1);
        }
    }

    private static String stem(String word) {
        return Stemming.of(word);
    }

    private static String stemmedAfresh(String word) {
        EnglishStemmer stemmer = new EnglishStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
