package org.antenna.matching.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules that came since the base was built, by gate token. Readers walk chains whose links never change. */
final class Delta {
    /** Final fields: a reader that sees a link sees it whole, and all behind it. */
    private record Link(DeltaRule rule, @Nullable Link next) {}

    private final @Nullable Link[] chains;
    private final Map<UUID, DeltaRule> living = new HashMap<>();
    private int added;

    Delta(int tokens) {
        chains = new Link[tokens];
    }

    void add(DeltaRule rule) {
        for (int token : rule.gate) {
            chains[token] = new Link(rule, chains[token]);
        }
        living.put(rule.id, rule);
        added++;
    }

    /** Ends the rule with the id; false where there is none. */
    boolean end(UUID id, int version) {
        DeltaRule rule = living.remove(id);
        if (rule != null) {
            rule.ended = version;
        }
        return rule != null;
    }

    Collection<DeltaRule> living() {
        return living.values();
    }

    /** Ever added, ended ones too. */
    int added() {
        return added;
    }

    void match(Scratch scratch, int version) {
        for (int at = 0; at < scratch.count; at++) {
            int token = scratch.tokens[at];
            for (Link link = chains[token]; link != null; link = link.next()) {
                DeltaRule rule = link.rule();
                if (rule.isLiving(version) && rule.fits(token, scratch)) {
                    scratch.fresh.add(rule);
                }
            }
        }
    }

    long bytes() {
        // An array of references; a rule, its gate, its formula, a link for each gate token, an entry of the map.
        return 4L * chains.length + 200L * added;
    }
}
