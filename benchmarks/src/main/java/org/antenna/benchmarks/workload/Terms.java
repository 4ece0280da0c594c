package org.antenna.benchmarks.workload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.antenna.text.Text;

/**
 * Words and phrases that wishes ask for, taken from reports: two to six Han characters in a row, one to three English
 * words in a row. The popular ones are asked for most.
 */
final class Terms {
    private static final int LONGEST_HAN = 6;
    private static final int LONGEST_PHRASE = 3;
    private static final int SHORTEST_WORD = 4;

    /** Shares of reports: what is in more than the first is no one's interest, what is in fewer than the second is rare. */
    private static final double EVERYWHERE = 0.15;

    private static final double COMMON = 0.005;

    private final List<String> common;
    private final List<String> rare;
    private final Zipf commonRank;
    private final Zipf rareRank;

    Terms(List<Text> sample) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (Text text : sample) {
            in(text).forEach(term -> frequencies.merge(term, 1, Integer::sum));
        }
        List<Map.Entry<String, Integer>> ranked = new ArrayList<>(frequencies.entrySet());
        ranked.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        common = between(ranked, COMMON * sample.size(), EVERYWHERE * sample.size());
        rare = between(ranked, 0, COMMON * sample.size());
        commonRank = new Zipf(common.size(), 0.6);
        rareRank = new Zipf(rare.size(), 0.4);
    }

    /** As a query spells it. */
    String common(RandomGenerator random) {
        return written(commonRank.draw(common, random));
    }

    /** As a query spells it. */
    String rare(RandomGenerator random) {
        return written(rareRank.draw(rare, random));
    }

    private static String written(String term) {
        return term.indexOf(' ') < 0 ? term : '"' + term + '"';
    }

    private static List<String> between(List<Map.Entry<String, Integer>> ranked, double least, double most) {
        return ranked.stream()
                .filter(each -> each.getValue() >= least && each.getValue() < most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> in(Text text) {
        Set<String> terms = new HashSet<>();
        for (String run : text.canonical().split(String.valueOf(Text.BREAK))) {
            if (isHan(run)) {
                han(run, terms);
            } else if (run.chars().allMatch(c -> c < 0x80)) {
                english(run.split(" "), terms);
            }
        }
        return terms;
    }

    private static boolean isHan(String run) {
        return run.chars().allMatch(Character::isIdeographic);
    }

    private static void han(String run, Set<String> terms) {
        for (int from = 0; from < run.length(); from++) {
            for (int to = from + 2; to <= Math.min(run.length(), from + LONGEST_HAN); to++) {
                terms.add(run.substring(from, to));
            }
        }
    }

    private static void english(String[] words, Set<String> terms) {
        for (int from = 0; from < words.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + LONGEST_PHRASE); to++) {
                phrase.append(to == from ? "" : " ").append(words[to]);
                if (to > from || words[to].length() >= SHORTEST_WORD) {
                    terms.add(phrase.toString());
                }
            }
        }
    }
}
