package org.antenna.catalog.report;

import java.util.List;
import java.util.Optional;
import org.antenna.catalog.reader.Audiences;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;

/**
 * What must hold before a version is released:
 *
 * <ol>
 *   <li>Somebody may read it ({@code audience-nobody}).
 *   <li>TLP:AMBER and AMBER+STRICT are for some, never for everyone: a class is left out or a region is named
 *       ({@code audience-too-wide}).
 *   <li>TLP:AMBER and AMBER+STRICT are released by another person than the last who wrote on them
 *       ({@code second-person-needed}).
 *   <li>Its series is not retired ({@code series-retired}) and none of its topics was split ({@code topic-split}) since it
 *       was written; a next version may keep the topics of the one before, and its series, or goes with it to what
 *       continues it.
 * </ol>
 */
public final class ReleasePolicy {
    private interface Rule {
        Optional<Refusal> refuses(Draft draft, String releaser, KnownCodes codes);
    }

    private static final List<Rule> RULES = List.of(
            ReleasePolicy::somebodyMayRead,
            ReleasePolicy::amberIsForSome,
            ReleasePolicy::amberNeedsASecondPerson,
            ReleasePolicy::itsCodesAreInUse);

    private ReleasePolicy() {}

    /**
     * @param codes as they are now, {@linkplain KnownCodes#keeping keeping} those of the version released before
     * @throws Refusal of the first rule that does not hold
     */
    public static void check(Draft draft, String releaser, KnownCodes codes) {
        for (Rule rule : RULES) {
            Optional<Refusal> refusal = rule.refuses(draft, releaser, codes);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        }
    }

    /** The second rule alone, for what was released elsewhere before. */
    public static boolean fits(Handling handling, Audience audience) {
        return !restricted(handling) || !Audiences.everyone(audience);
    }

    private static Optional<Refusal> somebodyMayRead(Draft draft, String releaser, KnownCodes codes) {
        return draft.content().audience().equals(Audiences.NOBODY)
                ? Optional.of(atAudience("audience-nobody", "Nobody may read this yet: name an audience."))
                : Optional.empty();
    }

    private static Optional<Refusal> amberIsForSome(Draft draft, String releaser, KnownCodes codes) {
        Content content = draft.content();
        return fits(content.handling(), content.audience())
                ? Optional.empty()
                : Optional.of(atAudience(
                        "audience-too-wide",
                        content.handling().label() + " is not for everyone: leave out a class or name regions."));
    }

    private static Optional<Refusal> amberNeedsASecondPerson(Draft draft, String releaser, KnownCodes codes) {
        return restricted(draft.content().handling()) && draft.author().equals(releaser)
                ? Optional.of(Refusal.forbidden(
                        "second-person-needed",
                        draft.content().handling().label() + " is released by another person than its author."))
                : Optional.empty();
    }

    private static Optional<Refusal> itsCodesAreInUse(Draft draft, String releaser, KnownCodes codes) {
        Content content = draft.content();
        if (codes.retired(content.series())) {
            return Optional.of(at("series", "series-retired", "The series takes no new reports: choose another."));
        }
        return content.topics().stream()
                .filter(topic -> codes.inUse(topic).size() > 1)
                .map(topic ->
                        at("topics", "topic-split", topic + " was split: name one of " + codes.inUse(topic) + "."))
                .findFirst();
    }

    private static Refusal at(String field, String code, String detail) {
        return new Refusal(409, code, detail, List.of(new FieldError(field, code, detail)));
    }

    private static Refusal atAudience(String code, String detail) {
        return at("audience", code, detail);
    }

    private static boolean restricted(Handling handling) {
        return handling == Handling.AMBER || handling == Handling.AMBER_STRICT;
    }
}
