package org.antenna.catalog.intake.xml;

import java.util.List;
import java.util.stream.Stream;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.located.Located;
import org.jspecify.annotations.Nullable;

/** What ROME does not keep of an entry: where it stands, its dates as written, and base. */
final class EntryElements {
    private static final List<String> BY_AGE =
            List.of("published", "issued", "pubDate", "created", "date", "updated", "modified");

    private EntryElements() {}

    /** In the order of the document, as ROME finds them. */
    static List<Element> of(Element root) {
        return root.getChildren().stream()
                .flatMap(child -> child.getName().equals("channel")
                        ? Stream.concat(Stream.of(child), child.getChildren().stream())
                        : Stream.of(child))
                .filter(child ->
                        child.getName().equals("item") || child.getName().equals("entry"))
                .toList();
    }

    static long line(Element entry) {
        return entry instanceof Located located ? located.getLine() : 0;
    }

    /** When it was published first, else whatever date it has; as written. */
    static @Nullable String date(Element entry) {
        for (String name : BY_AGE) {
            for (Element child : entry.getChildren()) {
                if (child.getName().equals(name) && !child.getTextTrim().isEmpty()) {
                    return child.getTextTrim();
                }
            }
        }
        return null;
    }

    /** Nearest {@code xml:base} that is absolute by the ones around it, else what the feed says of itself. */
    static @Nullable String base(Element entry, @Nullable String ofFeed) {
        @Nullable Element parent = entry.getParentElement();
        @Nullable String outer = parent == null ? ofFeed : base(parent, ofFeed);
        @Nullable Attribute said = entry.getAttribute("base", Namespace.XML_NAMESPACE);
        @Nullable String own = said == null ? null : Links.absolute(outer, said.getValue());
        return own == null ? outer : own;
    }
}
