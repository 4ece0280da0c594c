package org.antenna.catalog.search.rest;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.antenna.catalog.input.Faults;
import org.antenna.catalog.search.Question;
import org.antenna.catalog.search.hits.Key;
import org.antenna.contracts.Criterion;
import org.antenna.contracts.Rule;
import org.antenna.kit.paging.Cursor;
import org.antenna.kit.paging.Limit;
import org.antenna.matching.RuleCheck;
import org.antenna.text.Query;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of the search. */
public record SearchFilter(
        @QueryParam("q")
        @Parameter(
                description =
                        "Words, phrases in quotes, AND, OR, NOT, parentheses; as the text of a rule. Absent: all reports")
        @Nullable
        String q,

        @QueryParam("stemming")
        @Parameter(
                description = "true: English words are found with any ending, as in jump and jumping",
                schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
        @Nullable
        String stemming,

        @QueryParam("topic") @Parameter(description = "Its topics below are meant too") @Nullable
        String topic,

        @QueryParam("country") @Parameter(description = "ISO 3166-1 alpha-2") @Nullable
        String country,

        @QueryParam("mission") @Nullable String mission,

        @QueryParam("series") @Nullable String series,

        @QueryParam("language") @Parameter(description = "zh or en") @Nullable
        String language,

        @QueryParam("from")
        @Parameter(description = "Published on this day or later, UTC, such as 2026-03-01")
        @Nullable
        String from,

        @QueryParam("to") @Parameter(description = "Published on this day or before, UTC") @Nullable
        String to,

        @QueryParam("sort")
        @Parameter(
                description =
                        "relevance, unless said otherwise: how many of the words are in titles and summaries, then the"
                                + " newest; or date",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"relevance", "date"}))
        @Nullable
        String sort,

        @QueryParam("limit") @Nullable Integer limit,

        @QueryParam("cursor") @Nullable String cursor) {

    Question question() {
        Faults faults = new Faults();
        Query text = text(faults);
        code(faults, "topic", topic);
        code(faults, "mission", mission);
        code(faults, "series", series);
        boolean place = country == null || country.matches("[A-Z]{2}");
        faults.need(place, "country", "unknown-country", "A country code of ISO 3166-1 alpha-2.");
        boolean spoken = language == null || List.of("zh", "en").contains(language);
        faults.need(spoken, "language", "unknown-language", "zh or en.");
        LocalDate first = day(faults, "from", from);
        LocalDate last = day(faults, "to", to);
        boolean period = first == null || last == null || !first.isAfter(last);
        faults.need(period, "to", "invalid-period", "The period ends before it begins.");
        boolean sorted = sort == null || List.of("relevance", "date").contains(sort);
        faults.need(sorted, "sort", "unknown-sort", "relevance or date.");
        faults.refuse();
        return new Question(
                text,
                topic,
                country,
                mission,
                series,
                language,
                first == null ? null : start(first),
                last == null ? null : start(last.plusDays(1)),
                sort == null ? Question.Sort.RELEVANCE : Question.Sort.valueOf(sort.toUpperCase(Locale.ROOT)),
                Limit.of(limit).value(),
                Key.of(Cursor.decode(cursor, 3)));
    }

    /** What a rule of this text alone would be refused for, the search is refused for, in the same words. */
    private @Nullable Query text(Faults faults) {
        boolean known = stemming == null || List.of("true", "false").contains(stemming);
        faults.need(known, "stemming", "unknown-value", "true or false.");
        if (q == null || q.isBlank()) {
            return null;
        }
        boolean stemmed = "true".equals(stemming);
        Criterion text = new Criterion(List.of(), List.of(), List.of(), List.of(), List.of(), q);
        RuleCheck.problems(new Rule(List.of(text), List.of(), List.of(), stemmed))
                .forEach(problem -> faults.add("q", problem.code(), problem.detailEn()));
        faults.refuse();
        return Query.parse(q, stemmed);
    }

    private static void code(Faults faults, String field, @Nullable String value) {
        if (value != null) {
            faults.code(field, value);
        }
    }

    private static @Nullable LocalDate day(Faults faults, String field, @Nullable String value) {
        try {
            LocalDate day = value == null ? null : LocalDate.parse(value);
            boolean sane = day == null || day.getYear() >= 1 && day.getYear() <= 9_999;
            faults.need(sane, field, "invalid-day", "A day of the years 1 to 9999.");
            return sane ? day : null;
        } catch (DateTimeParseException e) {
            faults.add(field, "invalid-day", "A day such as 2026-03-01.");
            return null;
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
