package org.antenna.kit.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes the blocks of one document below each other. One use. */
final class PlainBlocks extends AbstractVisitor {
    private final Locale locale;
    private final List<String> blocks = new ArrayList<>();
    private String indent = "";
    private String marker = "";
    private boolean tight;

    PlainBlocks(Locale locale) {
        this.locale = locale;
    }

    String text() {
        return String.join("\n", blocks).strip();
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(PlainInlines.text(paragraph));
    }

    @Override
    public void visit(Heading heading) {
        String words = PlainInlines.text(heading).replace('\n', ' ');
        block(words + "\n" + "-".repeat(Math.min(Lines.WIDTH, Math.max(1, Lines.columns(words)))));
    }

    @Override
    public void visit(ThematicBreak line) {
        block("* * *");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        verbatim(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        verbatim(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        verbatim(html.getLiteral());
    }

    @Override
    public void visit(BlockQuote quote) {
        int before = blocks.size();
        within("> ", "> ", quote);
        if (blocks.size() == before) {
            return;
        }
        // The empty line that ends the quotation is outside of it.
        String last = blocks.getLast();
        if (last.isBlank() || last.equals((indent + "> ").strip())) {
            blocks.removeLast();
        }
        blocks.add(indent.startsWith(">") ? indent.strip() : "");
    }

    @Override
    public void visit(BulletList list) {
        items(list, list.isTight(), Integer.MIN_VALUE);
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        items(list, list.isTight(), start == null ? 1 : start);
    }

    private void items(Node list, boolean close, int firstNumber) {
        boolean outer = tight;
        int number = firstNumber;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                String sign = firstNumber == Integer.MIN_VALUE ? "- " : number++ + ". ";
                tight = close;
                within(sign, " ".repeat(sign.length()), item);
            }
        }
        tight = outer;
        if (close && !outer) {
            blocks.add("");
        }
    }

    private void within(String first, String rest, Node content) {
        int before = blocks.size();
        String outerIndent = indent;
        String outerMarker = marker;
        marker = (marker.isEmpty() ? indent : marker) + first;
        indent = indent + rest;
        visitChildren(content);
        indent = outerIndent;
        marker = blocks.size() == before ? outerMarker : "";
    }

    private void verbatim(String literal) {
        for (String line : literal.stripTrailing().split("\n", -1)) {
            blocks.add(indent + "    " + line);
        }
        blocks.add("");
    }

    private void block(String text) {
        for (String line : text.split("\n", -1)) {
            blocks.add(Lines.wrap(line, locale, marker.isEmpty() ? indent : marker, indent));
            marker = "";
        }
        if (!tight) {
            blocks.add(indent.startsWith(">") ? indent.strip() : "");
        }
    }
}
