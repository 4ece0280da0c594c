package org.antenna.benchmarks.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.antenna.benchmarks.workload.Mix;

/** Reports a second over the number of rules, one thread, both axes by powers of ten; one panel a mix. */
final class Picture {
    private static final int PANEL = 420;
    private static final int HEIGHT = 380;
    private static final int LEFT = 64;
    private static final int RIGHT = 116;
    private static final int TOP = 56;
    private static final int BOTTOM = 48;

    private final StringBuilder svg = new StringBuilder();
    private final int leastRules;
    private final int mostRules;
    private final int leastRate;
    private final int mostRate;

    private record Line(EngineKind engine, List<Measured> cells) {}

    private Picture(List<Measured> cells) {
        leastRules = power(
                cells.stream().mapToDouble(cell -> cell.task().rules()).min().orElse(1), false);
        mostRules = Math.max(
                leastRules + 1,
                power(
                        cells.stream()
                                .mapToDouble(cell -> cell.task().rules())
                                .max()
                                .orElse(10),
                        true));
        leastRate = power(cells.stream().mapToDouble(Picture::rate).min().orElse(1), false);
        mostRate = Math.max(
                leastRate + 1,
                power(cells.stream().mapToDouble(Picture::rate).max().orElse(10), true));
    }

    static String of(List<Measured> cells) {
        return new Picture(cells).draw(cells);
    }

    private String draw(List<Measured> cells) {
        List<Mix> mixes =
                cells.stream().map(cell -> cell.task().mix()).distinct().toList();
        add("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="system-ui, sans-serif" font-size="13">
                <style>
                svg { --ink: #1d2528; --quiet: #6b777b; --grid: #d9dfe0; --ours: #0f6b6b; color-scheme: light dark }
                @media (prefers-color-scheme: dark) { svg { --ink: #e6ebec; --quiet: #98a4a8; --grid: #374044; --ours: #5cc3bd } }
                text { fill: var(--ink) } .quiet { fill: var(--quiet) } .grid { stroke: var(--grid) }
                .ours { stroke: var(--ours); fill: var(--ours) } .peer { stroke: var(--quiet); fill: var(--quiet) }
                path { fill: none; stroke-width: 2 } path.ours, path.peer { fill: none } text.ours, text.peer { stroke: none }
                </style>
                """, PANEL * mixes.size(), HEIGHT);
        for (int panel = 0; panel < mixes.size(); panel++) {
            Mix mix = mixes.get(panel);
            add("<g transform=\"translate(%d 0)\">%n", panel * PANEL);
            panel(mix, cells.stream().filter(cell -> cell.task().mix() == mix).toList());
            add("</g>%n");
        }
        add("</svg>%n");
        return svg.toString();
    }

    private void panel(Mix mix, List<Measured> cells) {
        add(
                "<text x=\"%d\" y=\"24\" font-size=\"15\">Reports a second, %s rules</text>%n",
                LEFT, mix.name().toLowerCase(Locale.ROOT));
        add("<text x=\"%d\" y=\"42\" class=\"quiet\">one thread, over the number of rules</text>%n", LEFT);
        for (int power = leastRate; power <= mostRate; power++) {
            double y = y(Math.pow(10, power));
            add("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>%n", LEFT, PANEL - RIGHT, y, y);
            add(
                    "<text class=\"quiet\" x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
                    LEFT - 8, y + 4, label(power));
        }
        for (int power = leastRules; power <= mostRules; power++) {
            double x = x(Math.pow(10, power));
            add(
                    "<text class=\"quiet\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                    x, HEIGHT - 22, label(power));
        }
        for (EngineKind engine : EngineKind.values()) {
            List<Measured> line = cells.stream()
                    .filter(cell -> cell.task().engine() == engine)
                    .sorted(Comparator.comparingInt(cell -> cell.task().rules()))
                    .toList();
            if (!line.isEmpty()) {
                line(new Line(engine, line));
            }
        }
    }

    private void line(Line line) {
        String kind = line.engine() == EngineKind.OURS ? "ours" : "peer";
        List<String> points = new ArrayList<>();
        for (Measured cell : line.cells()) {
            double x = x(cell.task().rules());
            double y = y(rate(cell));
            points.add(String.format(Locale.ROOT, "%.1f %.1f", x, y));
            add("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\"/>%n", kind, x, y);
        }
        add("<path class=\"%s\" d=\"M%s\"/>%n", kind, String.join(" L", points));
        Measured last = line.cells().getLast();
        add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
                kind,
                x(last.task().rules()) + 8,
                y(rate(last)) + 4,
                line.engine().shown());
    }

    private double x(double rules) {
        return LEFT + (PANEL - LEFT - RIGHT) * (Math.log10(rules) - leastRules) / (mostRules - leastRules);
    }

    private double y(double rate) {
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (Math.log10(rate) - leastRate) / (mostRate - leastRate);
    }

    private static double rate(Measured cell) {
        return cell.rates(Pool.USUAL, 1).median();
    }

    private static int power(double value, boolean up) {
        double power = Math.log10(value);
        return (int) (up ? Math.ceil(power) : Math.floor(power));
    }

    private static String label(int power) {
        return String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
