package org.antenna.delivery.mail.prose;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * CommonMark as HTML for a mail: raw HTML shown as text, images replaced by their description (a remote image tells its
 * server who reads), links to http, https and mailto only, styles inline because mail programs drop others.
 */
public final class MarkdownHtml {
    private static final int DEEPEST_HEADING = 6;
    /** The mail has the headings above. */
    private static final int HEADING_SHIFT = 2;

    private static final String LIST = "margin:0 0 14px;padding:0 0 0 24px";
    private static final Map<Class<? extends Node>, String> STYLES = Map.of(
            Paragraph.class, "margin:0 0 14px",
            Heading.class, "margin:22px 0 8px;font-size:16px;line-height:1.5;font-weight:600",
            BlockQuote.class, "margin:0 0 14px;padding:0 0 0 14px;border-left:3px solid #9fb8b5",
            BulletList.class, LIST,
            OrderedList.class, LIST,
            Link.class, "color:#0f5f5c",
            Code.class, "font-size:14px");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "hr",
                    "a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("class")
            .matching(false, "link")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowStyling()
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private final BoundedMarkdown parser = new BoundedMarkdown();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                String style = STYLES.get(node.getClass());
                if (style != null) {
                    attributes.put("style", style);
                }
                if (node instanceof Link) {
                    attributes.put("class", "link");
                }
            })
            .nodeRendererFactory(DescribedImages::new)
            .build();

    public String html(String markdown) {
        Node document = parser.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST_HEADING, heading.getLevel() + HEADING_SHIFT));
            }
        });
        return POLICY.sanitize(renderer.render(document));
    }

    /** Writes an image as its description. */
    private record DescribedImages(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node image) {
            for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
