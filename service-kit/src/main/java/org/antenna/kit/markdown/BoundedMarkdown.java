package org.antenna.kit.markdown;

import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads CommonMark that strangers wrote. Taken for plain text is what is nested deeper than people nest (everything that
 * walks over a document does so by recursion, and a thread's stack ends), what has more lines without a blank one between
 * than people write (the parser copies the lines of a paragraph at each further one), and what names one long address so
 * often that the HTML would be many times the text.
 */
final class BoundedMarkdown {
    private static final int DEEPEST = 60;
    private static final int DEEPEST_BLOCK = 30;
    private static final int MOST_LINES = 2_000;
    /** Characters of all addresses of links. */
    private static final long MOST_ADDRESSES = 1_000_000;

    private final Parser parser = Parser.builder()
            .maxOpenBlockParsers(DEEPEST_BLOCK)
            .inlineParserFactory(BoundedInlines::new)
            .build();

    Node parse(String markdown) {
        if (endless(markdown)) {
            return plain(markdown);
        }
        Node document = parser.parse(markdown);
        return cleaned(document) ? document : plain(markdown);
    }

    /** Whether so many lines follow each other without a blank one, at whatever depth they are. */
    private static boolean endless(String markdown) {
        int lines = 0;
        boolean blank = true;
        for (int i = 0; i < markdown.length() && lines <= MOST_LINES; i++) {
            char character = markdown.charAt(i);
            if (character == '\n' || character == '\r') {
                boolean second = character == '\n' && i > 0 && markdown.charAt(i - 1) == '\r';
                lines = second ? lines : blank ? 0 : lines + 1;
                blank = true;
            } else if (character != ' ' && character != '\t') {
                blank = false;
            }
        }
        return lines > MOST_LINES;
    }

    /** False when the document is out of bounds. */
    private static boolean cleaned(Node document) {
        int depth = 0;
        long addresses = 0;
        Node node = document;
        while (depth <= DEEPEST && addresses <= MOST_ADDRESSES) {
            Unseen.remove(node);
            if (node instanceof Link link) {
                addresses += link.getDestination().length();
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == document) {
                return true;
            }
            node = node.getNext();
        }
        return false;
    }

    private static Node plain(String markdown) {
        Document document = new Document();
        for (String block : Unseen.removed(markdown).split("\\R\\s*\\R")) {
            Paragraph paragraph = new Paragraph();
            for (String line : block.strip().split("\\R")) {
                if (paragraph.getFirstChild() != null) {
                    paragraph.appendChild(new HardLineBreak());
                }
                paragraph.appendChild(new Text(line));
            }
            document.appendChild(paragraph);
        }
        return document;
    }
}
