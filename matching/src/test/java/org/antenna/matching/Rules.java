package org.antenna.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;

/**
 * Rules in one line, for tables: criteria set apart by {@code ;}, each beginning with {@code all}, {@code any} or
 * {@code none}, then facets such as {@code topic=sport,city}, and at the end {@code text=} with everything behind it.
 */
final class Rules {
    private Rules() {}

    static Rule rule(String line) {
        Map<String, List<Criterion>> lists = new HashMap<>();
        for (String part : line.split(";", -1)) {
            String[] kindAndRest = part.strip().split(" ", 2);
            if (!kindAndRest[0].isEmpty()) {
                lists.computeIfAbsent(kindAndRest[0], kind -> new ArrayList<>())
                        .add(criterion(kindAndRest.length == 1 ? "" : kindAndRest[1]));
            }
        }
        return new Rule(lists.get("all"), lists.get("any"), lists.get("none"));
    }

    static Wish wish(String line) {
        return line.startsWith("series=")
                ? new Wish.OfSeries(line.substring("series=".length()))
                : new Wish.OfRule(rule(line));
    }

    private static Criterion criterion(String line) {
        int text = line.indexOf("text=");
        String facets = text < 0 ? line : line.substring(0, text);
        Map<String, List<String>> values = new HashMap<>();
        for (String facet : facets.strip().split(" +", -1)) {
            String[] nameAndValues = facet.split("=", 2);
            if (nameAndValues.length == 2) {
                values.put(nameAndValues[0], Arrays.asList(nameAndValues[1].split(",")));
            }
        }
        return new Criterion(
                values.get("topic"),
                values.get("country"),
                values.get("group"),
                values.get("mission"),
                values.get("language"),
                text < 0 ? null : line.substring(text + "text=".length()).strip());
    }
}
