package org.antenna.catalog.intake.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Languages that a document names. What is around entries is looked into once, however many entries it has. */
final class FeedLanguages {
    private final Map<Element, Optional<String>> around = new HashMap<>();

    /** Of the entry, else of the feed; as written. */
    @Nullable
    String of(Element entry) {
        return own(entry).or(() -> around(entry.getParentElement())).orElse(null);
    }

    private Optional<String> around(@Nullable Element outer) {
        if (outer == null) {
            return Optional.empty();
        }
        Optional<String> found = around.get(outer);
        if (found == null) {
            found = own(outer).or(() -> channel(outer)).or(() -> around(outer.getParentElement()));
            around.put(outer, found);
        }
        return found;
    }

    private static Optional<String> own(Element element) {
        String said = element.getAttributeValue("lang", Namespace.XML_NAMESPACE);
        return said != null && !said.isBlank() ? Optional.of(said.strip()) : named(element.getChildren());
    }

    private static Optional<String> channel(Element outer) {
        return outer.getChildren().stream()
                .filter(child -> child.getName().equals("channel"))
                .flatMap(channel -> named(channel.getChildren()).stream())
                .findFirst();
    }

    private static Optional<String> named(List<Element> children) {
        return children.stream()
                .filter(child -> child.getName().equals("language"))
                .map(Element::getTextTrim)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
