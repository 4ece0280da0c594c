package org.antenna.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;

/** Rules whose words are cut out of real texts, at any place, and whose values are those of real reports. */
final class RealRules {
    private final RandomGenerator random;
    private final List<String> chinese;
    private final List<String> english;
    private final List<ReportFacts> reports;

    RealRules(RandomGenerator random, RealReports real, List<ReportFacts> reports) {
        this.random = random;
        this.chinese = real.texts("zh");
        this.english = real.texts("en");
        this.reports = reports;
    }

    /** One that passes its check; what does not is thrown away. */
    Wish wish() {
        while (true) {
            Rule rule = new Rule(criteria(1, 2), criteria(0, 2), criteria(0, 1), random.nextInt(4) == 0);
            if (RuleCheck.problems(rule).isEmpty()) {
                return new Wish.OfRule(rule);
            }
        }
    }

    private List<Criterion> criteria(int least, int most) {
        List<Criterion> criteria = new ArrayList<>();
        for (int left = least + random.nextInt(most - least + 1); left > 0; left--) {
            ReportFacts like = reports.get(random.nextInt(reports.size()));
            criteria.add(
                    switch (random.nextInt(6)) {
                        case 0 -> criterion(like.topics(), List.of(), List.of(), null);
                        case 1 -> criterion(List.of(), like.about(), List.of(), null);
                        case 2 -> criterion(like.topics(), List.of(), List.of(like.mission()), text());
                        default -> criterion(List.of(), List.of(), List.of(), text());
                    });
        }
        return criteria;
    }

    private String text() {
        return switch (random.nextInt(6)) {
            case 0 -> term() + " " + term();
            case 1 -> term() + " OR " + term() + " OR " + term();
            case 2 -> "(" + term() + " OR " + term() + ") -" + term();
            case 3 -> term() + " NOT (" + term() + " " + term() + ")";
            default -> term();
        };
    }

    /** Quoted, with whatever stood between: the query language must read it as the text was read. */
    private String term() {
        boolean han = random.nextInt(3) == 0;
        List<String> texts = han ? chinese : english;
        String text = texts.get(random.nextInt(texts.size()));
        int from = random.nextInt(text.length());
        int length = han ? 1 + random.nextInt(6) : 2 + random.nextInt(14);
        String cut =
                text.substring(from, Math.min(text.length(), from + length)).replaceAll("[\"“”„＂]", " ");
        if (!han && random.nextInt(4) > 0) {
            int space = cut.indexOf(' ');
            int last = cut.lastIndexOf(' ');
            cut = space >= 0 && last > space ? cut.substring(space, last) : cut;
        }
        return cut.codePoints().anyMatch(Character::isLetterOrDigit) ? "\"" + cut + "\"" : "雪";
    }

    private static Criterion criterion(
            List<String> topics, List<String> countries, List<String> missions, String text) {
        return new Criterion(topics, countries, List.of(), missions, List.of(), text);
    }
}
