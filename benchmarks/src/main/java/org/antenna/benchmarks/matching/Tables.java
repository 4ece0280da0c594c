package org.antenna.benchmarks.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.antenna.benchmarks.matching.Measured.Figure;
import org.antenna.benchmarks.matching.Measured.Step;

/** What was measured, in Markdown as the README has it. */
final class Tables {
    private Tables() {}

    static List<String> sizes(List<Measured> cells) {
        List<String> lines = new ArrayList<>();
        head(
                lines,
                "mix | rules | engine | threads | reports/s: median (least to most) | p50 ms | p99 ms"
                        + " | matches a report | candidates a report | candidates a match | ours is");
        for (Measured cell : cells) {
            rates(cell, Pool.USUAL, Step.MATCH)
                    .forEach(rates -> lines.add(String.format(
                            Locale.ROOT,
                            "| %s | %,d | %s | %d | %s | %s | %s | %s | %s |",
                            name(cell),
                            cell.task().rules(),
                            cell.task().engine().shown(),
                            rates.threads(),
                            speed(rates),
                            number(rates.matches()),
                            number(cell.figure(Figure.CANDIDATES_A_REPORT)),
                            number(cell.figure(Figure.CANDIDATES_A_MATCH)),
                            ratio(cells, cell, rates))));
        }
        lines.add("");
        lines.addAll(steps(cells));
        lines.add("");
        lines.addAll(building(cells));
        lines.add("");
        lines.addAll(updates(cells));
        return lines;
    }

    /** Every {@link Step} of the cells that went through them. */
    static List<String> steps(List<Measured> cells) {
        List<String> lines = new ArrayList<>();
        head(
                lines,
                "mix | rules | with stemming | reports | step | threads | reports/s: median (least to most) | p50 ms | p99 ms | matches");
        for (Measured cell : cells) {
            cell.pools()
                    .forEach((pool, steps) -> steps.forEach((step, all) -> {
                        if (cell.task().steps()) {
                            all.forEach(rates -> lines.add(String.format(
                                    Locale.ROOT,
                                    "| %s | %,d | %d %% | %s | %s | %d | %s | %s |",
                                    name(cell),
                                    cell.task().rules(),
                                    cell.task().stemmed(),
                                    pool.equals(Pool.REAL.name()) ? pool : pool + " bytes",
                                    step.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                                    rates.threads(),
                                    speed(rates),
                                    step == Step.READ_TEXT ? "–" : number(rates.matches()))));
                        }
                    }));
        }
        return lines;
    }

    private static List<String> building(List<Measured> cells) {
        List<String> lines = new ArrayList<>();
        head(
                lines,
                "mix | rules | engine | loaded: rules/s | rebuilt in s | heap a rule, bytes | by the index's own count | distinct");
        for (Measured cell : cells) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %,d | %s | %s | %s | %s | %s | %s |",
                    name(cell),
                    cell.task().rules(),
                    cell.task().engine().shown(),
                    number(cell.task().rules() / cell.figure(Figure.LOADING_SECONDS)),
                    number(cell.figure(Figure.REBUILD_SECONDS)),
                    number(cell.figure(Figure.HEAP_BYTES_A_RULE)),
                    number(cell.figure(Figure.INDEX_BYTES_A_RULE)),
                    number(cell.figure(Figure.DISTINCT_SHARE))));
        }
        return lines;
    }

    private static List<String> updates(List<Measured> cells) {
        List<String> lines = new ArrayList<>();
        head(
                lines,
                "mix | rules | engine | puts/s | put p50 ms | put p99 ms | visible p50 ms | visible, most ms"
                        + " | reader p99 ms, quiet | reader p99 ms, during puts | reports/s during puts");
        for (Measured cell : cells) {
            Updates.Measured updates = cell.updates();
            if (updates != null) {
                lines.add(String.format(
                        Locale.ROOT,
                        "| %s | %,d | %s | %s | %s | %s | %s | %s | %s | %s | %s |",
                        name(cell),
                        cell.task().rules(),
                        cell.task().engine().shown(),
                        number(updates.perSecond()),
                        number(updates.putP50Micros() / 1e3),
                        number(updates.putP99Micros() / 1e3),
                        number(updates.visibleP50Micros() / 1e3),
                        number(updates.visibleMostMicros() / 1e3),
                        number(cell.rates(Pool.USUAL, 1).p99Micros() / 1e3),
                        number(updates.readers().p99Micros() / 1e3),
                        number(updates.readers().median())));
            }
        }
        return lines;
    }

    private static void head(List<String> lines, String columns) {
        lines.add("| " + columns + " |");
        lines.add("|" + "---|".repeat(columns.split(" \\| ").length));
    }

    private static List<Rates> rates(Measured cell, Pool pool, Step step) {
        return cell.pools().getOrDefault(pool.name(), Map.of()).getOrDefault(step, List.of());
    }

    private static String name(Measured cell) {
        return cell.task().mix().name().toLowerCase(Locale.ROOT);
    }

    private static String speed(Rates rates) {
        return String.format(
                Locale.ROOT,
                "%s (%s to %s) | %s | %s",
                number(rates.median()),
                number(rates.reportsPerSecond().getFirst()),
                number(rates.reportsPerSecond().getLast()),
                number(rates.p50Micros() / 1e3),
                number(rates.p99Micros() / 1e3));
    }

    /** How many times as many reports our engine matched with the same rules and threads in this run. */
    private static String ratio(List<Measured> cells, Measured cell, Rates rates) {
        return cells.stream()
                .filter(each -> each.task().engine() == EngineKind.OURS)
                .filter(each -> each.task().mix() == cell.task().mix())
                .filter(each -> each.task().rules() == cell.task().rules())
                .map(each -> each.rates(Pool.USUAL, rates.threads()).median() / rates.median())
                .max(Comparator.naturalOrder())
                .map(times -> number(times) + "×")
                .orElse("–");
    }

    /** Three digits that count. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (value == 0 || Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        int digits = Math.max(0, 2 - (int) Math.floor(Math.log10(Math.abs(value))));
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
