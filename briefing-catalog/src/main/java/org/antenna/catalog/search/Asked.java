package org.antenna.catalog.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antenna.catalog.reader.Reader;
import org.antenna.catalog.search.hits.AskedText;
import org.antenna.catalog.search.hits.Filter;
import org.antenna.catalog.search.hits.TopicTree;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.catalog.search.segment.Tokens;
import org.antenna.catalog.topic.MenuTopic;
import org.antenna.text.Query;
import org.jspecify.annotations.Nullable;

/**
 * A question of a reader in the words of the index.
 *
 * @param readable lets pass what the reader may read, and nothing else of the question
 * @param filter lets pass what the reader may read and the question asks besides text
 * @param named topics that the words asked for name
 */
record Asked(
        Question question,
        Reader reader,
        TopicTree tree,
        @Nullable AskedText text,
        Filter readable,
        Filter filter,
        List<MenuTopic> named) {

    static Asked of(Question question, Reader reader, TopicTree tree) {
        List<List<String>> readable = reader.desk() ? List.of() : List.of(Tokens.readableBy(reader));
        List<List<String>> groups = new ArrayList<>(readable);
        String topic = question.topic();
        if (topic != null) {
            groups.add(topic(tree, topic));
        }
        one(groups, Tokens.COUNTRY, question.country());
        one(groups, Tokens.MISSION, question.mission());
        one(groups, Tokens.SERIES, question.series());
        one(groups, Tokens.LANGUAGE, question.language());
        Query query = question.text();
        boolean first = question.after() == null;
        return new Asked(
                question,
                reader,
                tree,
                query == null ? null : new AskedText(query),
                new Filter(readable, Long.MIN_VALUE, Long.MAX_VALUE),
                new Filter(
                        groups,
                        question.from() == null ? Long.MIN_VALUE : Facts.micros(question.from()),
                        question.until() == null ? Long.MAX_VALUE : Facts.micros(question.until())),
                query == null || !first ? List.of() : tree.namedIn(query));
    }

    /** All that the index is asked for. */
    Set<String> tokens() {
        Set<String> tokens = new HashSet<>(filter.tokens());
        if (text != null) {
            tokens.addAll(text.lexemes());
        }
        named.forEach(topic -> tokens.addAll(topic(tree, topic.code())));
        return tokens;
    }

    /** Tokens of which a report has one when it is found under the topic. */
    static List<String> topic(TopicTree tree, String code) {
        return tree.meantBy(code).stream().map(borne -> Tokens.TOPIC + borne).toList();
    }

    private static void one(List<List<String>> groups, String prefix, @Nullable String value) {
        if (value != null) {
            groups.add(List.of(prefix + value));
        }
    }
}
