package org.antenna.benchmarks.peer;

import java.util.List;
import org.antenna.benchmarks.peer.CanonicalTokens.Token;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The tokens of a report as Lucene reads them. */
final class LuceneTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private final Han han;
    private int at;
    private boolean pairIsNext;

    LuceneTokens(List<Token> tokens, Han han) {
        this.tokens = tokens;
        this.han = han;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (pairIsNext) {
            pairIsNext = false;
            term.append(tokens.get(at - 1).text()).append(tokens.get(at).text());
            step.setPositionIncrement(0);
            return true;
        }
        if (at == tokens.size()) {
            return false;
        }
        term.append(tokens.get(at).text());
        pairIsNext = han == Han.PAIRS && isPair(tokens, at);
        at++;
        return true;
    }

    @Override
    public void reset() {
        at = 0;
        pairIsNext = false;
    }

    /** Whether the token and the one behind it are characters that are found anywhere. */
    static boolean isPair(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && !tokens.get(at).whole()
                && !tokens.get(at + 1).whole();
    }
}
