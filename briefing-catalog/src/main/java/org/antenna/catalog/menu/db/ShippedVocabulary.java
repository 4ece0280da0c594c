package org.antenna.catalog.menu.db;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.antenna.catalog.country.CountryGroup;
import org.antenna.catalog.country.Membership;
import org.antenna.catalog.menu.Cadence;
import org.antenna.catalog.menu.Series;
import org.antenna.catalog.menu.Vocabulary;
import org.antenna.catalog.topic.MenuTopic;
import org.antenna.catalog.topic.Synonyms;
import org.antenna.contracts.Audience;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The files below {@code /vocabulary}: the rows that a new database begins with. */
@ApplicationScoped
public class ShippedVocabulary implements Vocabulary {
    private record TopicEntry(
            String code,
            @Nullable String parent,
            String zh,
            String en,
            @Nullable Synonyms synonyms) {}

    private record GroupEntry(String code, String zh, String en, List<Membership> members) {}

    private record SeriesEntry(
            String code,
            LocalizedText name,
            LocalizedText description,
            @Nullable String curator,
            @Nullable Cadence cadence,
            int order,
            Audience defaultAudience) {}

    private final ObjectMapper json;

    @Inject
    public ShippedVocabulary(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public List<MenuTopic> topics() {
        return read("topics", TopicEntry.class).stream()
                .map(entry -> MenuTopic.fresh(
                        entry.code(),
                        entry.parent(),
                        new LocalizedText(entry.zh(), entry.en()),
                        entry.synonyms() == null ? Synonyms.NONE : entry.synonyms()))
                .toList();
    }

    @Override
    public List<CountryGroup> countryGroups() {
        return read("country-groups", GroupEntry.class).stream()
                .map(entry ->
                        new CountryGroup(entry.code(), 1, new LocalizedText(entry.zh(), entry.en()), entry.members()))
                .toList();
    }

    @Override
    public List<Series> series() {
        return read("series", SeriesEntry.class).stream()
                .map(entry -> new Series(
                        entry.code(),
                        1,
                        entry.name(),
                        entry.description(),
                        entry.curator(),
                        entry.cadence(),
                        entry.order(),
                        entry.defaultAudience(),
                        false,
                        null,
                        null))
                .toList();
    }

    private <T> List<T> read(String name, Class<T> entry) {
        String path = "/vocabulary/" + name + ".json";
        try (InputStream in = ShippedVocabulary.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return json.readerForListOf(entry).readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
