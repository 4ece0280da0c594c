package org.antenna.benchmarks.workload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text that reads like nothing and has the words of a report, as often as reports have them. */
final class Prose {
    private static final int COLLOCATIONS = 3_000;
    private static final int LONGEST_RUN = 5;
    private static final List<String> PARTICLES = List.of("的", "和", "在", "与", "对", "将", "为", "了", "等", "是");
    private static final Pattern HAN_CLAUSE = Pattern.compile("[\\u4e00-\\u9fff]{2,8}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z][A-Za-z'’-]*|[0-9]+(?:\\.[0-9]+)?");

    private final List<String> words;
    private final List<String> collocations = new ArrayList<>();
    private final List<String> clauses;
    private final List<String> english;
    private final Zipf word;
    private final Zipf collocation;

    /**
     * @param chinese text from which whole clauses are taken
     * @param english text from which runs of words are taken
     * @param random decides which words go together often
     */
    Prose(String chinese, String english, RandomGenerator random) throws IOException {
        words = List.of(resource("zh-words.txt").strip().split("\\s+"));
        clauses = found(HAN_CLAUSE, chinese);
        this.english = found(LATIN_WORD, english);
        word = new Zipf(words.size(), 0.9);
        for (int left = COLLOCATIONS; left > 0; left--) {
            collocations.add(word.draw(words, random) + words.get(random.nextInt(words.size())));
        }
        collocation = new Zipf(COLLOCATIONS, 0.8);
    }

    /** At least so many bytes of UTF-8, ended with a sentence. */
    String chinese(int bytes, RandomGenerator random) {
        StringBuilder text = new StringBuilder(bytes / 3 + 32);
        int units = 0;
        while (text.length() * 3 < bytes) {
            int kind = random.nextInt(100);
            if (kind < 40) {
                text.append(word.draw(words, random));
            } else if (kind < 70) {
                text.append(collocation.draw(collocations, random));
            } else if (kind < 80) {
                text.append(clauses.get(random.nextInt(clauses.size())));
            } else if (kind < 84) {
                text.append(1990 + random.nextInt(45)).append("年");
            } else {
                text.append(PARTICLES.get(random.nextInt(PARTICLES.size())));
            }
            if (++units % 5 == 0) {
                text.append(units % 20 == 0 ? "。" : "，");
            }
        }
        return text.append("。").toString();
    }

    /** At least so many bytes, ended with a sentence. */
    String english(int bytes, RandomGenerator random) {
        StringBuilder text = new StringBuilder(bytes + 32);
        int runs = 0;
        while (text.length() < bytes) {
            int length = 1 + random.nextInt(LONGEST_RUN);
            int at = random.nextInt(english.size() - LONGEST_RUN);
            text.append(String.join(" ", english.subList(at, at + length)));
            text.append(++runs % 4 == 0 ? ". " : runs % 2 == 0 ? ", " : " ");
        }
        return text.append("End.").toString();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(Prose.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
