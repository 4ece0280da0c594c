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
 * </ol>
 */
public final class ReleasePolicy {
    private interface Rule {
        Optional<Refusal> refuses(Draft draft, String releaser);
    }

    private static final List<Rule> RULES = List.of(
            ReleasePolicy::somebodyMayRead, ReleasePolicy::amberIsForSome, ReleasePolicy::amberNeedsASecondPerson);

    private ReleasePolicy() {}

    /** @throws Refusal of the first rule that does not hold */
    public static void check(Draft draft, String releaser) {
        for (Rule rule : RULES) {
            Optional<Refusal> refusal = rule.refuses(draft, releaser);
            if (refusal.isPresent()) {
                throw refusal.get();
            }
        }
    }

    /** The second rule alone, for what was released elsewhere before. */
    public static boolean fits(Handling handling, Audience audience) {
        return !restricted(handling) || !Audiences.everyone(audience);
    }

    private static Optional<Refusal> somebodyMayRead(Draft draft, String releaser) {
        return draft.content().audience().equals(Audiences.NOBODY)
                ? Optional.of(atAudience("audience-nobody", "Nobody may read this yet: name an audience."))
                : Optional.empty();
    }

    private static Optional<Refusal> amberIsForSome(Draft draft, String releaser) {
        Content content = draft.content();
        return fits(content.handling(), content.audience())
                ? Optional.empty()
                : Optional.of(atAudience(
                        "audience-too-wide",
                        content.handling().label() + " is not for everyone: leave out a class or name regions."));
    }

    private static Optional<Refusal> amberNeedsASecondPerson(Draft draft, String releaser) {
        return restricted(draft.content().handling()) && draft.author().equals(releaser)
                ? Optional.of(Refusal.forbidden(
                        "second-person-needed",
                        draft.content().handling().label() + " is released by another person than its author."))
                : Optional.empty();
    }

    private static Refusal atAudience(String code, String detail) {
        return new Refusal(409, code, detail, List.of(new FieldError("audience", code, detail)));
    }

    private static boolean restricted(Handling handling) {
        return handling == Handling.AMBER || handling == Handling.AMBER_STRICT;
    }
}
