package org.antenna.kit.markdown;

import java.util.Locale;
import org.commonmark.node.Node;

/** CommonMark as plain text to be read: wrapped lines, lists with dashes, links with their address behind the words. */
public final class MarkdownText {
    private final BoundedMarkdown parser = new BoundedMarkdown();

    /** Without a line break at its end. */
    public String text(String markdown, Locale locale) {
        Node document = parser.parse(markdown);
        PlainBlocks blocks = new PlainBlocks(locale);
        document.accept(blocks);
        return blocks.text();
    }
}
