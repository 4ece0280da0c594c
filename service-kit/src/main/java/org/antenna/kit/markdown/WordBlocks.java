package org.antenna.kit.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the words of one document. One use. */
class WordBlocks extends AbstractVisitor {
    /** The words of the block that is read. */
    final StringBuilder block = new StringBuilder();

    private final StringBuilder out = new StringBuilder();
    private String first = "";
    private String rest = "";

    String words() {
        return out.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        write(paragraph, "");
    }

    @Override
    public void visit(Heading heading) {
        write(heading, "#".repeat(heading.getLevel()) + " ");
    }

    @Override
    public void visit(BlockQuote quote) {
        within("> ", "> ", quote);
    }

    @Override
    public void visit(ListItem item) {
        within("- ", "  ", item);
    }

    @Override
    public void visit(FencedCodeBlock code) {}

    @Override
    public void visit(IndentedCodeBlock code) {}

    @Override
    public void visit(HtmlBlock html) {}

    @Override
    public void visit(Text text) {
        block.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        block.append('`').append(code.getLiteral()).append('`');
    }

    @Override
    public void visit(HtmlInline html) {
        block.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        block.append('\n');
    }

    @Override
    public void visit(HardLineBreak line) {
        block.append('\n');
    }

    @Override
    public void visit(Link link) {
        bracketed(link);
    }

    @Override
    public void visit(Image image) {
        bracketed(image);
    }

    /** The words of a link or an image. */
    void bracketed(Node words) {
        block.append('[');
        visitChildren(words);
        block.append("]()");
    }

    private void within(String sign, String indent, Node content) {
        String outerFirst = first;
        String outerRest = rest;
        first = outerFirst + sign;
        rest = outerRest + indent;
        visitChildren(content);
        first = outerRest;
        rest = outerRest;
    }

    private void write(Node words, String sign) {
        block.setLength(0);
        visitChildren(words);
        if (out.length() > 0) {
            out.append('\n');
        }
        for (String line : block.toString().split("\n", -1)) {
            out.append(first).append(sign).append(line.strip()).append('\n');
            first = rest;
        }
    }
}
