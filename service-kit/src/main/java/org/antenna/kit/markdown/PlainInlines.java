package org.antenna.kit.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of one block. Emphasis is dropped, an image is its description. */
final class PlainInlines extends AbstractVisitor {
    private final StringBuilder out = new StringBuilder();

    private PlainInlines() {}

    static String text(Node block) {
        PlainInlines words = new PlainInlines();
        words.visitChildren(block);
        return words.out.toString().strip();
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        out.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        out.append(Lines.joint(out));
    }

    @Override
    public void visit(HardLineBreak line) {
        out.append('\n');
    }

    @Override
    public void visit(Link link) {
        int start = out.length();
        visitChildren(link);
        String address = link.getDestination();
        if (!out.substring(start).equals(address)) {
            out.append(" (").append(address).append(')');
        }
    }
}
