package org.antenna.delivery.mail.prose;

import java.util.Locale;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** CommonMark as plain text to be read: wrapped lines, lists with dashes, links with their address behind the words. */
public final class MarkdownText {
    private final Parser parser = Parser.builder().build();

    /** Without a line break at its end. */
    public String text(String markdown, Locale locale) {
        Node document = parser.parse(markdown);
        PlainBlocks blocks = new PlainBlocks(locale);
        document.accept(blocks);
        return blocks.text();
    }
}
