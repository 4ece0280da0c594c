package org.antenna.kit.markdown;

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
 * CommonMark as HTML: raw HTML shown as text, images replaced by their description (a remote image tells its server who
 * reads), links to http, https and mailto only, styles as the {@link Look} says.
 */
public final class MarkdownHtml {
    private static final int DEEPEST_HEADING = 6;

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "h1",
                    "h2",
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
    private final int headingShift;
    private final HtmlRenderer renderer;

    public MarkdownHtml(Look look) {
        Map<Class<? extends Node>, String> styles = Map.of(
                Paragraph.class, look.paragraph(),
                Heading.class, look.heading(),
                BlockQuote.class, look.quotation(),
                BulletList.class, look.list(),
                OrderedList.class, look.list(),
                Link.class, look.link(),
                Code.class, look.code());
        headingShift = look.headingShift();
        renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    String style = styles.getOrDefault(node.getClass(), "");
                    if (!style.isEmpty()) {
                        attributes.put("style", style);
                    }
                    if (node instanceof Link) {
                        attributes.put("class", "link");
                    }
                })
                .nodeRendererFactory(DescribedImages::new)
                .build();
    }

    /** A fragment: blocks below each other, each mark closed. */
    public String html(String markdown) {
        Node document = parser.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST_HEADING, heading.getLevel() + headingShift));
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
