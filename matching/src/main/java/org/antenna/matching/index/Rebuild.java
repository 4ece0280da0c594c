package org.antenna.matching.index;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.antenna.matching.Condition;
import org.antenna.matching.Expression;
import org.antenna.matching.index.Generation.Need;

/** Makes a generation from what lives in another at a version. Tokens that nothing asks for any more are left behind. */
final class Rebuild {
    private final Tokens tokens = new Tokens();
    private final BaseBuilder builder = new BaseBuilder();
    private final FormulaWriter formulas = new FormulaWriter(tokens);

    /** A generation at one moment. Taken by the writer; another thread may then read it while the writer goes on. */
    record Moment(Generation generation, int version, List<DeltaRule> fresh, Tokens.Extent extent) {
        static Moment of(Generation generation, int version) {
            return new Moment(
                    generation,
                    version,
                    List.copyOf(generation.delta().living()),
                    generation.tokens().extent());
        }
    }

    static Rebuild of(Moment moment) {
        Rebuild rebuild = new Rebuild();
        rebuild.take(moment);
        return rebuild;
    }

    void add(UUID id, Expression expression) {
        builder.rule(id, builder.predicate(formulas.write(expression)));
    }

    Generation generation(Need need) {
        return new Generation(tokens, builder.build(tokens), need);
    }

    private void take(Moment moment) {
        Base base = moment.generation().base();
        Slots slots = base.slots();
        int version = moment.version();
        int[] renumbered = renumbered(moment);
        base.forEach((code, formula, end, firstSlot, endSlot) -> {
            int predicate = -1;
            for (int slot = firstSlot; slot < endSlot; slot++) {
                if (slots.isLiving(slot, version)) {
                    predicate = predicate < 0 ? builder.predicate(renumber(code, formula, end, renumbered)) : predicate;
                    builder.rule(slots.id(slot), predicate);
                }
            }
        });
        for (DeltaRule rule : moment.fresh()) {
            int[] formula = renumber(rule.formula, 0, rule.formula.length, renumbered);
            builder.rule(rule.id, builder.predicate(formula));
        }
    }

    /** New numbers for the tokens in use, in the order of the old: groups stay in order. */
    private int[] renumbered(Moment moment) {
        Tokens old = moment.generation().tokens();
        Base base = moment.generation().base();
        Slots slots = base.slots();
        int version = moment.version();
        int[] number = new int[moment.extent().tokens()];
        Arrays.fill(number, Gate.NO_TOKEN);
        base.forEach((code, formula, end, firstSlot, endSlot) -> {
            for (int slot = firstSlot; slot < endSlot; slot++) {
                if (slots.isLiving(slot, version)) {
                    mark(code, formula, end, number);
                    return;
                }
            }
        });
        for (DeltaRule rule : moment.fresh()) {
            mark(rule.formula, 0, rule.formula.length, number);
        }
        Condition[] conditions = old.conditions(moment.extent());
        for (int token = 0; token < number.length; token++) {
            if (number[token] != Gate.NO_TOKEN) {
                number[token] = tokens.token(conditions[token]);
                tokens.learned(number[token], old, token);
            }
        }
        return number;
    }

    private static void mark(int[] code, int from, int to, int[] number) {
        for (int at = from; at < to; at++) {
            if (Formula.isLiteral(code[at])) {
                number[Formula.token(code[at])] = 0;
            }
        }
    }

    private static int[] renumber(int[] code, int from, int to, int[] number) {
        int[] formula = Arrays.copyOfRange(code, from, to);
        for (int at = 0; at < formula.length; at++) {
            if (Formula.isLiteral(formula[at])) {
                formula[at] = Formula.literal(number[Formula.token(formula[at])], Formula.isWanted(formula[at]));
            }
        }
        Parts parts = new Parts();
        parts.addAll(formula, 0, formula.length);
        return parts.inOrder();
    }
}
