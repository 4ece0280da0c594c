package org.antenna.catalog.report.marking;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antenna.catalog.report.Content;
import org.antenna.contracts.Rendition;
import org.antenna.kit.problem.FieldError;

/** Only unclassified information belongs into this system: a text with a marking of another kind is refused. */
public final class Unclassified {
    private Unclassified() {}

    /** One for each field that bears a marking, named with the first of them. */
    public static Stream<FieldError> faults(Content content) {
        Stream<Optional<FieldError>> renditions = IntStream.range(
                        0, content.renditions().size())
                .boxed()
                .flatMap(at -> rendition(
                        "renditions[" + at + "].", content.renditions().get(at)));
        Stream<Optional<FieldError>> sources = IntStream.range(
                        0, content.sources().size())
                .mapToObj(at -> fault("sources[" + at + "]", content.sources().get(at)));
        return Stream.concat(renditions, sources).flatMap(Optional::stream);
    }

    /** Of one text that is no part of a content and that others will read. */
    public static Optional<FieldError> fault(String field, String text) {
        return fault(field, Markings.find(text));
    }

    private static Stream<Optional<FieldError>> rendition(String at, Rendition one) {
        return Stream.of(
                fault(at + "title", one.title()),
                fault(at + "summary", one.summary()),
                fault(at + "body", Markings.findInMarkdown(one.body())));
    }

    private static Optional<FieldError> fault(String field, Optional<String> found) {
        return found.map(marking -> new FieldError(
                field,
                "classified",
                "Has the marking " + marking + ": only unclassified information belongs into this system."));
    }
}
