package org.antenna.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antenna.contracts.Criterion;
import org.antenna.matching.Condition.Facet;
import org.antenna.text.Query;
import org.jspecify.annotations.Nullable;

/** A criterion made ready: met by any of its conditions or by its text. */
record CompiledCriterion(
        List<Condition> conditions, @Nullable Query text) {

    /**
     * Reads the criterion.
     *
     * @param stemming whether English words of its text stand for all their endings
     * @throws org.antenna.text.QuerySyntaxException when its text cannot be read
     */
    static CompiledCriterion of(Criterion criterion, boolean stemming) {
        List<Condition> conditions = new ArrayList<>(4);
        add(conditions, Facet.TOPIC, criterion.topics());
        add(conditions, Facet.COUNTRY, criterion.countries());
        add(conditions, Facet.COUNTRY_GROUP, criterion.countryGroups());
        add(conditions, Facet.MISSION, criterion.missions());
        for (String language : criterion.languages()) {
            conditions.add(new Condition(Facet.LANGUAGE, language.toLowerCase(Locale.ROOT)));
        }
        String text = criterion.text();
        return new CompiledCriterion(conditions, text == null ? null : Query.parse(text, stemming));
    }

    static CompiledCriterion ofSeries(String code) {
        return new CompiledCriterion(List.of(new Condition(Facet.SERIES, code)), null);
    }

    boolean fits(SeenReport report) {
        return conditions.stream().anyMatch(report::meets) || (text != null && text.matches(report.text()));
    }

    /** Adds everything that fits, not only the first: a mail names every reason. */
    void explain(SeenReport report, ReasonsCollector reasons) {
        conditions.forEach(condition -> reasons.add(condition.facet(), report.meeting(condition)));
        if (text != null && text.matches(report.text())) {
            reasons.addWords(text.hits(report.text()));
        }
    }

    /** The criterion, or that it is not met. */
    Expression expression(boolean wanted) {
        List<Expression> parts = new ArrayList<>(conditions.size() + 1);
        for (Condition condition : conditions) {
            parts.add(new Expression.Literal(condition, wanted));
        }
        if (text != null) {
            parts.add(Expression.of(text, wanted));
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Group(wanted, parts);
    }

    private static void add(List<Condition> conditions, Facet facet, List<String> values) {
        for (String value : values) {
            conditions.add(new Condition(facet, value));
        }
    }
}
