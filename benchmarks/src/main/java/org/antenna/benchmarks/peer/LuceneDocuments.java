package org.antenna.benchmarks.peer;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.antenna.matching.ReportFacts;
import org.antenna.matching.Vocabulary;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** Reports as Lucene reads them: topics with those above them, countries with their groups, as our index has it. */
record LuceneDocuments(Vocabulary vocabulary, Han han) {
    private static final FieldType TOKENS = tokens();

    Document of(ReportFacts report) {
        Document document = new Document();
        document.add(new Field(
                LuceneQueries.TEXT,
                new LuceneTokens(CanonicalTokens.of(report.text().canonical()), han),
                TOKENS));
        String series = report.series();
        if (series != null) {
            add(document, "series", series);
        }
        add(document, "mission", report.mission());
        report.topics().forEach(topic -> addTopic(document, topic));
        report.languages().forEach(language -> addLanguage(document, language.toLowerCase(Locale.ROOT)));
        report.about().forEach(country -> add(document, "country", country));
        vocabulary.groups().entrySet().stream()
                .filter(group -> meets(group.getValue(), report.about()))
                .map(Map.Entry::getKey)
                .forEach(group -> add(document, "group", group));
        return document;
    }

    private void addTopic(Document document, String topic) {
        String code = topic;
        while (code != null) {
            add(document, "topic", code);
            code = vocabulary.parents().get(code);
        }
    }

    private static void addLanguage(Document document, String language) {
        String range = language;
        add(document, "language", range);
        while (range.indexOf('-') > 0) {
            range = range.substring(0, range.lastIndexOf('-'));
            add(document, "language", range);
        }
    }

    private static boolean meets(Collection<String> members, Collection<String> about) {
        return about.stream().anyMatch(members::contains);
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static FieldType tokens() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
