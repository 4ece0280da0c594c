package org.antenna.kit.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/** Collects the words of one document without what stood between them; each such place becomes a seam. One use. */
final class RunningBlocks extends WordBlocks {
    @Override
    public void visit(Code code) {
        block.append(MarkdownWords.SEAM).append(code.getLiteral()).append(MarkdownWords.SEAM);
    }

    @Override
    public void visit(SoftLineBreak line) {
        joined();
    }

    @Override
    public void visit(HardLineBreak line) {
        joined();
    }

    @Override
    void bracketed(Node words) {
        block.append(MarkdownWords.SEAM);
        visitChildren(words);
        block.append(MarkdownWords.SEAM);
    }

    private void joined() {
        block.append(Lines.joint(block)).append(MarkdownWords.SEAM);
    }
}
