package org.antenna.matching;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.text.Query;
import org.antenna.text.Text;

/**
 * Whether a report fits a wish, straight from the words of the contract: nothing prepared, nothing expanded, nothing
 * shared with the engine but the parsed query and the canonical text.
 */
final class ObviousEvaluator {
    private final Vocabulary vocabulary;
    private final Map<Criterion, Query> plain = new ConcurrentHashMap<>();
    private final Map<Criterion, Query> stemmed = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> metBy = new ConcurrentHashMap<>();

    ObviousEvaluator(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean fits(Wish wish, ReportFacts report) {
        return switch (wish) {
            case Wish.OfSeries series -> series.code().equals(report.series());
            case Wish.OfRule rule -> fits(rule.rule(), report);
        };
    }

    private boolean fits(Rule rule, ReportFacts report) {
        for (Criterion criterion : rule.allOf()) {
            if (!meets(criterion, rule.stemming(), report)) {
                return false;
            }
        }
        for (Criterion criterion : rule.noneOf()) {
            if (meets(criterion, rule.stemming(), report)) {
                return false;
            }
        }
        return rule.anyOf().isEmpty()
                || rule.anyOf().stream().anyMatch(criterion -> meets(criterion, rule.stemming(), report));
    }

    private boolean meets(Criterion criterion, boolean stemming, ReportFacts report) {
        return criterion.topics().stream().anyMatch(wanted -> anyBelow(report.topics(), wanted))
                || criterion.countries().stream().anyMatch(report.about()::contains)
                || criterion.countryGroups().stream().anyMatch(group -> anyMember(report, group))
                || criterion.missions().contains(report.mission())
                || criterion.languages().stream().anyMatch(report.languages()::contains)
                || (criterion.text() != null && holds(query(criterion, stemming), report.text()));
    }

    private Query query(Criterion criterion, boolean stemming) {
        return (stemming ? stemmed : plain).computeIfAbsent(criterion, key -> Query.parse(key.text(), stemming));
    }

    private boolean anyBelow(List<String> topics, String wanted) {
        return topics.stream()
                .anyMatch(topic -> metBy.computeIfAbsent(topic, this::met).contains(wanted));
    }

    /** Grows until no rule of the vocabulary adds anything. */
    private Set<String> met(String topic) {
        Set<String> met = new HashSet<>(Set.of(topic));
        int before;
        do {
            before = met.size();
            vocabulary.parents().forEach((code, parent) -> {
                if (met.contains(code)) {
                    met.add(parent);
                }
            });
            vocabulary.replacedBy().forEach((code, successors) -> {
                if (successors.stream().anyMatch(met::contains)) {
                    met.add(code);
                }
                if (met.contains(code) && successors.size() == 1) {
                    met.addAll(successors);
                }
            });
        } while (met.size() > before);
        return met;
    }

    private boolean anyMember(ReportFacts report, String group) {
        return vocabulary.memberships().getOrDefault(group, List.of()).stream()
                .filter(one -> report.about().contains(one.country()))
                .anyMatch(one -> holds(one, report.publishedOn()));
    }

    private static boolean holds(Vocabulary.Membership membership, LocalDate day) {
        boolean began = membership.from() == null || day == null || !day.isBefore(membership.from());
        boolean ended = membership.until() != null && day != null && !day.isBefore(membership.until());
        return began && !ended;
    }

    private static boolean holds(Query query, Text text) {
        return switch (query) {
            case Query.Term term ->
                occurs(term.canonical(), term.stemmed() ? text.stemmed().canonical() : text.canonical());
            case Query.AllOf all -> all.parts().stream().allMatch(part -> holds(part, text));
            case Query.AnyOf any -> any.parts().stream().anyMatch(part -> holds(part, text));
            case Query.Not not -> !holds(not.part(), text);
        };
    }

    private static boolean occurs(String term, String text) {
        for (int at = 0; at + term.length() <= text.length(); at++) {
            int end = at + term.length();
            if (text.startsWith(term, at) && !cuts(text, at) && !cuts(text, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word or a number goes on from one side of the position to the other. */
    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && inWord(text.charAt(at - 1)) && inWord(text.charAt(at));
    }

    /** Of the scripts in these texts only Han and kana are found anywhere. */
    private static boolean inWord(char character) {
        return Character.isLetterOrDigit(character)
                && !Character.isIdeographic(character)
                && Character.UnicodeScript.of(character) != Character.UnicodeScript.KATAKANA;
    }
}
