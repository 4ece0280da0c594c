package org.antenna.kit.markdown;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads the marks inside a paragraph, unless it is longer than people write one: some openings ({@code [a](<}, {@code <?},
 * {@code <!A}) are searched for their end up to the end of the paragraph, each anew, so the cost grows with its square.
 * Such a paragraph stands as it was typed.
 */
final class BoundedInlines implements InlineParser {
    static final int LONGEST_PARAGRAPH = 10_000;

    private final InlineParser marks;

    BoundedInlines(InlineParserContext context) {
        this.marks = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        int length = lines.getLines().stream()
                .mapToInt(line -> line.getContent().length())
                .sum();
        if (length <= LONGEST_PARAGRAPH) {
            marks.parse(lines, block);
            return;
        }
        for (SourceLine line : lines.getLines()) {
            if (block.getFirstChild() != null) {
                block.appendChild(new HardLineBreak());
            }
            block.appendChild(new Text(line.getContent().toString()));
        }
    }
}
