package org.antenna.benchmarks.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.antenna.matching.CompiledRule;
import org.antenna.matching.Expression;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Vocabulary;
import org.antenna.matching.index.RuleIndex;

/**
 * Brute force done well: what the report has is found once, then every rule is evaluated as a row of numbers. Nothing is
 * filed anywhere; what an index gains over this is what filing gains.
 */
public final class CompiledScan implements Engine {
    private static final int ALL = -1;
    private static final int ANY = -2;

    private final Atoms atoms;
    private final List<UUID> ids = new ArrayList<>();
    private final LongAdder evaluated = new LongAdder();

    /** Where each rule begins in {@link #code}. */
    private int[] starts = new int[1_024];

    private int[] code = new int[16_384];
    private int length;

    public CompiledScan(Vocabulary vocabulary) {
        atoms = new Atoms(vocabulary);
    }

    @Override
    public void load(List<RuleIndex.Entry> entries) {
        entries.forEach(this::put);
    }

    @Override
    public void put(RuleIndex.Entry entry) {
        if (ids.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[ids.size()] = length;
        ids.add(entry.id());
        write(CompiledRule.compile(entry.wish()).expression());
    }

    @Override
    public int count(ReportFacts report) {
        int[] count = new int[1];
        scan(report, id -> count[0]++);
        return count[0];
    }

    @Override
    public Set<UUID> found(ReportFacts report) {
        Set<UUID> found = new HashSet<>();
        scan(report, found::add);
        return found;
    }

    @Override
    public long candidates() {
        return evaluated.sum();
    }

    @Override
    public void close() {}

    private void scan(ReportFacts report, Consumer<UUID> sink) {
        boolean[] met = atoms.metBy(report);
        for (int rule = 0; rule < ids.size(); rule++) {
            if (holds(starts[rule], met)) {
                sink.accept(ids.get(rule));
            }
        }
        evaluated.add(ids.size());
    }

    /** A group is its kind and its end, then its parts; a literal is twice its atom, and one more where it is not wanted. */
    private void write(Expression expression) {
        switch (expression) {
            case Expression.Literal literal ->
                append(atoms.number(literal.condition()) * 2 + (literal.wanted() ? 0 : 1));
            case Expression.Group group -> {
                append(group.any() ? ANY : ALL);
                int end = length;
                append(0);
                group.parts().forEach(this::write);
                code[end] = length;
            }
        }
    }

    private boolean holds(int at, boolean[] met) {
        int first = code[at];
        if (first >= 0) {
            return met[first >> 1] == ((first & 1) == 0);
        }
        boolean any = first == ANY;
        int end = code[at + 1];
        int part = at + 2;
        while (part < end) {
            if (holds(part, met) == any) {
                return any;
            }
            part = code[part] >= 0 ? part + 1 : code[part + 1];
        }
        return !any;
    }

    private void append(int number) {
        if (length == code.length) {
            code = Arrays.copyOf(code, length * 2);
        }
        code[length++] = number;
    }
}
