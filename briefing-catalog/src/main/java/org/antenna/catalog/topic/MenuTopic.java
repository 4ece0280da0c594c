package org.antenna.catalog.topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the controlled vocabulary. (A Kafka topic is another thing.)
 *
 * @param version 1 at first, one more with every change; its ETag
 * @param parent code of the topic above, null on the first level; a parent has none itself
 * @param synonyms for finding it
 * @param replacedBy empty while it is in use; one code after a merge, several after a split. A retired topic keeps its
 *     parent: rules on the topic above go on hearing of what replaced it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MenuTopic(
        String code,
        long version,
        @Nullable String parent,
        LocalizedText label,
        Synonyms synonyms,
        List<String> replacedBy) {
    public MenuTopic {
        replacedBy = List.copyOf(replacedBy);
    }

    /** In use; the first version. */
    public static MenuTopic fresh(String code, @Nullable String parent, LocalizedText label, Synonyms synonyms) {
        return new MenuTopic(code, 1, parent, label, synonyms, List.of());
    }

    public boolean isReplaced() {
        return !replacedBy.isEmpty();
    }

    MenuTopic replaced(List<String> by) {
        return new MenuTopic(code, version + 1, parent, label, synonyms, by);
    }

    /** With the words and the place of another, as the next version. */
    MenuTopic rewritten(MenuTopic as) {
        return new MenuTopic(code, version + 1, as.parent, as.label, as.synonyms, replacedBy);
    }

    boolean saysTheSameAs(MenuTopic other) {
        return new MenuTopic(code, other.version, parent, label, synonyms, other.replacedBy).equals(other);
    }
}
