package org.antenna.catalog.search.segment;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Of reports that are not filed yet: each is looked at. */
public final class WaitingPostings implements Postings {
    private final List<Set<String>> tokens;
    private final List<WaitingReport> words;

    /** @param words one a report, in the order of the facts */
    public WaitingPostings(List<Facts> facts, List<WaitingReport> words) {
        this.tokens = facts.stream().map(Facts::tokens).toList();
        this.words = List.copyOf(words);
    }

    @Override
    public BitSet having(String token) {
        return token.startsWith("#")
                ? those(at -> tokens.get(at).contains(token))
                : those(at -> words.get(at).has(token));
    }

    @Override
    public BitSet titled(String lexeme) {
        return those(at -> words.get(at).titled(lexeme));
    }

    @Override
    public BitSet summarised(String lexeme) {
        return those(at -> words.get(at).summarised(lexeme));
    }

    private BitSet those(IntPredicate wanted) {
        BitSet set = new BitSet();
        IntStream.range(0, words.size()).filter(wanted).forEach(set::set);
        return set;
    }
}
