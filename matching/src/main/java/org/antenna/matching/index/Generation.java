package org.antenna.matching.index;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.antenna.matching.Expression;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Vocabulary;

/** A base, the changes since, and the tokens of both. One thread writes, with versions that only rise. */
final class Generation {
    private static final int LEAST_TOKENS = 1 << 11;
    private static final int LEAST_CHARS = 1 << 13;
    private static final int LEAST_CHANGES = 1 << 12;

    /** One report of so many is learned from. */
    private static final int SAMPLE = 8;

    private static final int LEAST_LESSONS = 64;

    private final Tokens tokens;
    private final Base base;
    private final Delta delta;
    private final FormulaWriter formulas;
    private final Gate gate;
    private final Queue<Scratch> scratches = new ConcurrentLinkedQueue<>();
    private final Need room;
    private final int lessons;
    private int endedInBase;

    /** Makes room for the changes to come. */
    Generation(Tokens tokens, Base base, Need need) {
        int rules = base.slots().count();
        room = new Need(
                Math.max(LEAST_TOKENS, rules / 8) + need.tokens(), Math.max(LEAST_CHARS, rules / 4) + need.chars());
        tokens.reserve(room.tokens(), room.chars());
        tokens.publish();
        this.tokens = tokens;
        this.base = base;
        delta = new Delta(tokens.capacity());
        formulas = new FormulaWriter(tokens);
        gate = new Gate(tokens::expected);
        lessons = tokens.reports();
    }

    /** What an expression may add to tokens and to the letters of terms, at most. */
    record Need(int tokens, int chars) {
        static final Need NONE = new Need(0, 0);

        static Need of(Expression expression) {
            return switch (expression) {
                case Expression.Literal literal ->
                    new Need(1, literal.condition().value().length());
                case Expression.Group group ->
                    group.parts().stream().map(Need::of).reduce(NONE, Need::plus);
            };
        }

        private Need plus(Need other) {
            return new Need(tokens + other.tokens, chars + other.chars);
        }
    }

    Matches match(ReportFacts report, Vocabulary vocabulary, int version, Tally tally) {
        Scratch scratch = scratches.poll();
        if (scratch == null) {
            scratch = new Scratch(tokens.capacity(), base.slots().count());
        }
        boolean anyEnded = endedInBase > 0;
        tokens.read(report, vocabulary, scratch);
        base.match(scratch);
        if (delta.added() > 0) {
            delta.match(scratch, version);
        }
        Matches matches = Matches.of(scratch, base.slots(), version, anyEnded);
        tally.add(scratch.candidates, matches.size());
        if (scratch.turn++ % SAMPLE == 0) {
            tokens.learn(scratch);
        }
        scratch.clear();
        scratches.offer(scratch);
        return matches;
    }

    /** False also when more changes have come than a match should have to ask one by one. */
    boolean hasRoom(Need need) {
        return tokens.hasRoom(need.tokens(), need.chars()) && changes() < 4 * enough();
    }

    /** Ends what has the id before. */
    void put(UUID id, Expression expression, int version) {
        int[] formula = formulas.write(expression);
        gate.choose(formula, 0, formula.length);
        end(id, version);
        delta.add(new DeltaRule(id, formula, gate, version));
    }

    /** False where nothing has the id. */
    boolean end(UUID id, int version) {
        if (delta.end(id, version)) {
            return true;
        }
        int slot = base.slots().living(id);
        if (slot == Slots.NONE) {
            return false;
        }
        endedInBase++;
        base.slots().end(slot, version);
        return true;
    }

    int size() {
        return base.slots().count() - endedInBase + delta.living().size();
    }

    /** Whether changes have come so far that a new base pays, or will be needed before long. */
    boolean isGrown() {
        return changes() > enough() || changes() > 0 && !tokens.hasRoom(room.tokens() / 4, room.chars() / 4);
    }

    /** Rules added, and rules of the base ended, since the base was built. */
    int changes() {
        return delta.added() + endedInBase;
    }

    private int enough() {
        return Math.max(LEAST_CHANGES, base.slots().count() / 8);
    }

    /** Whether so many more reports were seen that other gates may be better. */
    boolean hasLearned() {
        return base.slots().count() > LEAST_CHANGES && tokens.reports() > Math.max(LEAST_LESSONS, lessons * 4);
    }

    Figures figures(Tally tally, int rebuilds) {
        return new Figures(
                size(),
                base.distinct(),
                base.common(),
                changes(),
                tokens.count() - 1,
                tokens.bytes() + base.bytes() + delta.bytes(),
                tally.reports(),
                tally.candidates(),
                tally.matches(),
                rebuilds);
    }

    Tokens tokens() {
        return tokens;
    }

    Base base() {
        return base;
    }

    Delta delta() {
        return delta;
    }
}
