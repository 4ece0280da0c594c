package org.antenna.catalog.search.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.antenna.catalog.search.segment.Facts;
import org.antenna.contracts.Rendition;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Renditions of versions. */
final class TextRows {
    /** In the order in which a release has them, which is the order in which phrases may reach from one into the next. */
    static final String ORDER = " order by l.language desc";

    private static final String RENDITIONS = """
            select one.number, l.* from unnest(:ids::uuid[], :versions::int[]) with ordinality as one (id, version, number)
            left join rendition l on l.report_id = one.id and l.version = one.version
            order by one.number, l.language desc""";

    /** A text may be half a million characters. */
    private static final int AT_ONCE = 16;

    /** @param number index of the version */
    private record Row(int number, @Nullable Rendition text) {}

    private TextRows() {}

    /** Gives the texts of one version after the other, in their order, without holding more than a few. */
    static void each(Handle db, List<Facts> versions, BiConsumer<Facts, List<Rendition>> taker) {
        if (versions.isEmpty()) {
            return;
        }
        try (Stream<Row> rows = db
                .createQuery(RENDITIONS)
                .setFetchSize(AT_ONCE)
                .bindArray("ids", UUID.class, versions.stream().map(Facts::id).toList())
                .bindArray(
                        "versions",
                        Integer.class,
                        versions.stream().map(Facts::version).toList())
                .map((row, at) -> new Row(row.getInt("number") - 1, rendition(row)))
                .stream()) {
            List<Rendition> texts = new ArrayList<>();
            int number = 0;
            for (Row row : (Iterable<Row>) rows::iterator) {
                if (row.number() != number) {
                    taker.accept(versions.get(number), texts);
                    texts = new ArrayList<>();
                    number = row.number();
                }
                if (row.text() != null) {
                    texts.add(row.text());
                }
            }
            taker.accept(versions.get(number), texts);
        }
    }

    private static @Nullable Rendition rendition(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return language == null
                ? null
                : new Rendition(language, row.getString("title"), row.getString("summary"), row.getString("body"));
    }
}
