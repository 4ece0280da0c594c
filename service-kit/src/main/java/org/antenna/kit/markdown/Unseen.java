package org.antenna.kit.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Takes out what cannot be seen, titles of links among it, and makes the words read as something else than they are. */
final class Unseen {
    /** Embeddings, overrides and isolates: they turn what follows around, as far as the end of the paragraph. */
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern NOT_IN_ADDRESSES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private Unseen() {}

    static String removed(String text) {
        return TURNING.matcher(text).replaceAll("");
    }

    static void remove(Node node) {
        switch (node) {
            case Text text -> text.setLiteral(removed(text.getLiteral()));
            case Code code -> code.setLiteral(removed(code.getLiteral()));
            case FencedCodeBlock code -> code.setLiteral(removed(code.getLiteral()));
            case IndentedCodeBlock code -> code.setLiteral(removed(code.getLiteral()));
            case HtmlInline html -> html.setLiteral(removed(html.getLiteral()));
            case HtmlBlock html -> html.setLiteral(removed(html.getLiteral()));
            case Link link -> {
                link.setDestination(
                        NOT_IN_ADDRESSES.matcher(link.getDestination()).replaceAll(""));
                link.setTitle(null);
            }
            default -> {}
        }
    }
}
