package org.antenna.delivery.mail.prose;

import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Reads CommonMark that strangers wrote. What is nested deeper than people nest is taken for plain text: everything that
 * walks over a document does so by recursion, and a thread's stack ends.
 */
final class BoundedMarkdown {
    private static final int DEEPEST = 60;
    private static final int DEEPEST_BLOCK = 30;

    private final Parser parser =
            Parser.builder().maxOpenBlockParsers(DEEPEST_BLOCK).build();

    Node parse(String markdown) {
        Node document = parser.parse(markdown);
        return deep(document) ? plain(markdown) : document;
    }

    private static boolean deep(Node document) {
        int depth = 0;
        Node node = document;
        while (depth <= DEEPEST) {
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
                return false;
            }
            node = node.getNext();
        }
        return true;
    }

    private static Node plain(String markdown) {
        Document document = new Document();
        for (String block : markdown.split("\\R\\s*\\R")) {
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
