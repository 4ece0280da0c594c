package org.antenna.matching;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.antenna.contracts.Criterion;
import org.antenna.text.Query;
import org.antenna.text.QuerySyntaxException;

/** What is wrong with one criterion of a rule. */
final class CriterionCheck {
    /** As the schema of subscription-changed has it: what passes here must pass there. */
    private static final int LONGEST_CODE = 100;

    /** Those that renditions have: a rule on another could never fire. */
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final String list;
    private final int at;
    private final List<RuleProblem> problems;

    private CriterionCheck(String list, int at, List<RuleProblem> problems) {
        this.list = list;
        this.at = at;
        this.problems = problems;
    }

    /** Adds everything that can be said without reading the text. */
    static void shape(String list, int at, Criterion criterion, List<RuleProblem> problems) {
        CriterionCheck check = new CriterionCheck(list, at, problems);
        check.notEmpty(criterion);
        check.values("topics", criterion.topics(), CriterionCheck::isPlain, "invalid-code");
        check.values("countries", criterion.countries(), COUNTRIES::contains, "unknown-country");
        check.values("countryGroups", criterion.countryGroups(), CriterionCheck::isPlain, "invalid-code");
        check.values("missions", criterion.missions(), CriterionCheck::isPlain, "invalid-code");
        check.values(
                "languages",
                criterion.languages(),
                language -> LANGUAGES.contains(language.toLowerCase(Locale.ROOT)),
                "unknown-language");
    }

    static void text(String list, int at, Criterion criterion, List<RuleProblem> problems) {
        String text = criterion.text();
        if (text == null) {
            return;
        }
        try {
            Query.parse(text);
        } catch (QuerySyntaxException e) {
            problems.add(new RuleProblem(field(list, at) + ".text", "text-" + e.code(), e.messageZh(), e.messageEn()));
        }
    }

    static void unknownCodes(String list, int at, Criterion criterion, KnownCodes known, List<RuleProblem> problems) {
        CriterionCheck check = new CriterionCheck(list, at, problems);
        check.each("topics", criterion.topics(), known.topics(), "unknown-topic");
        check.each("countryGroups", criterion.countryGroups(), known.countryGroups(), "unknown-country-group");
        check.each("missions", criterion.missions(), known.missions(), "unknown-mission");
    }

    static String field(String list, int at) {
        return list + "[" + at + "]";
    }

    private static boolean isPlain(String code) {
        return !code.isBlank() && code.length() <= LONGEST_CODE;
    }

    private void notEmpty(Criterion criterion) {
        boolean empty = criterion.topics().isEmpty()
                && criterion.countries().isEmpty()
                && criterion.countryGroups().isEmpty()
                && criterion.missions().isEmpty()
                && criterion.languages().isEmpty()
                && criterion.text() == null;
        if (empty) {
            problems.add(new RuleProblem(
                    field(list, at), "criterion-empty", "这一条没有填写任何内容。", "this criterion names nothing at all"));
        }
    }

    private void values(String name, List<String> values, Predicate<String> good, String code) {
        if (values.size() > RuleCheck.MAX_VALUES) {
            problems.add(new RuleProblem(
                    field(list, at) + "." + name,
                    "too-many-values",
                    "选项过多，最多 %d 个。".formatted(RuleCheck.MAX_VALUES),
                    "too many values; a list may have %d".formatted(RuleCheck.MAX_VALUES)));
        } else {
            each(name, values, good, code);
        }
    }

    private void each(String name, List<String> values, Predicate<String> good, String code) {
        for (int index = 0; index < values.size(); index++) {
            String value = values.get(index);
            if (!good.test(value)) {
                problems.add(new RuleProblem(
                        "%s.%s[%d]".formatted(field(list, at), name, index),
                        code,
                        "没有“%s”这个代码。".formatted(shown(value)),
                        "there is no code \"%s\"".formatted(shown(value))));
            }
        }
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_CODE ? value : value.substring(0, LONGEST_CODE) + "…";
    }
}
