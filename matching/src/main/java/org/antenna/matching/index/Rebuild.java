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
        Base base = old.base();
        boolean[] lives = living(base, version);
        int[] renumbered = renumbered(old, lives, fresh);
        for (int predicate = 0; predicate < base.predicates(); predicate++) {
            if (lives[predicate]) {
                int number = builder.predicate(renumber(base.formula(predicate), renumbered));
                for (int slot = base.firstSlot(predicate); slot < base.firstSlot(predicate + 1); slot++) {
                    if (base.slots().isLiving(slot, version)) {
                        builder.rule(base.slots().id(slot), number);
                    }
                }
            }
        }
        for (DeltaRule rule : fresh) {
            builder.rule(rule.id, builder.predicate(renumber(rule.formula.clone(), renumbered)));
        }
    }

    private static boolean[] living(Base base, int version) {
        boolean[] lives = new boolean[base.predicates()];
        for (int predicate = 0; predicate < lives.length; predicate++) {
            for (int slot = base.firstSlot(predicate); slot < base.firstSlot(predicate + 1); slot++) {
                lives[predicate] |= base.slots().isLiving(slot, version);
            }
        }
        return lives;
    }

    /** New numbers in the order of the old: formulas stay in order. */
    private int[] renumbered(Generation old, boolean[] lives, List<DeltaRule> fresh) {
        int[] number = new int[old.tokens().capacity()];
        Arrays.fill(number, Gate.NO_TOKEN);
        for (int predicate = 0; predicate < lives.length; predicate++) {
            if (lives[predicate]) {
                mark(old.base().formula(predicate), number);
            }
        }
        for (DeltaRule rule : fresh) {
            mark(rule.formula, number);
        }
        for (int token = 0; token < number.length; token++) {
            if (number[token] != Gate.NO_TOKEN) {
                number[token] = tokens.token(old.tokens().condition(token));
                tokens.learned(number[token], old.tokens(), token);
            }
        }
        return number;
    }

    private static void mark(int[] formula, int[] number) {
        for (int part : formula) {
            if (Formula.isLiteral(part)) {
                number[Formula.token(part)] = 0;
            }
        }
    }

    private static int[] renumber(int[] formula, int[] number) {
        for (int at = 0; at < formula.length; at++) {
            if (Formula.isLiteral(formula[at])) {
                formula[at] = Formula.literal(number[Formula.token(formula[at])], Formula.isWanted(formula[at]));
            }
        }
        return formula;
    }
}
