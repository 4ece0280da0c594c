package org.antenna.matching.index;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.antenna.matching.Expression;
import org.antenna.matching.index.Generation.Need;

/** Makes a generation from what lives in another at a version. Tokens that nothing asks for any more are left behind. */
final class Rebuild {
    private final Tokens tokens = new Tokens();
    private final BaseBuilder builder = new BaseBuilder();
    private final FormulaWriter formulas = new FormulaWriter(tokens);

    /** The delta's living rules are given, because its own list goes on changing. */
    static Rebuild of(Generation old, int version, List<DeltaRule> fresh) {
        Rebuild rebuild = new Rebuild();
        rebuild.take(old, version, fresh);
        return rebuild;
    }

    void add(UUID id, Expression expression) {
        builder.rule(id, builder.predicate(formulas.write(expression)));
    }

    Generation generation(Need need) {
        return new Generation(tokens, builder.build(tokens), need);
    }

    private void take(Generation old, int version, List<DeltaRule> fresh) {
        Slots slots = old.base().slots();
        int[] renumbered = renumbered(old, version, fresh);
        old.base().forEach((code, formula, end, firstSlot, endSlot) -> {
            int predicate = -1;
            for (int slot = firstSlot; slot < endSlot; slot++) {
                if (slots.isLiving(slot, version)) {
                    predicate = predicate < 0 ? builder.predicate(renumber(code, formula, end, renumbered)) : predicate;
                    builder.rule(slots.id(slot), predicate);
                }
            }
        });
        for (DeltaRule rule : fresh) {
            int[] formula = renumber(rule.formula, 0, rule.formula.length, renumbered);
            builder.rule(rule.id, builder.predicate(formula));
        }
    }

    /** New numbers for the tokens in use, in the order of the old: groups stay in order. */
    private int[] renumbered(Generation old, int version, List<DeltaRule> fresh) {
        int[] number = new int[old.tokens().capacity()];
        Arrays.fill(number, Gate.NO_TOKEN);
        Slots slots = old.base().slots();
        old.base().forEach((code, formula, end, firstSlot, endSlot) -> {
            for (int slot = firstSlot; slot < endSlot; slot++) {
                if (slots.isLiving(slot, version)) {
                    mark(code, formula, end, number);
                    return;
                }
            }
        });
        for (DeltaRule rule : fresh) {
            mark(rule.formula, 0, rule.formula.length, number);
        }
        for (int token = 0; token < number.length; token++) {
            if (number[token] != Gate.NO_TOKEN) {
                number[token] = tokens.token(old.tokens().condition(token));
                tokens.learned(number[token], old.tokens(), token);
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
