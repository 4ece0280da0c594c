package org.antenna.catalog.report.release;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antenna.catalog.reader.Audiences;
import org.antenna.catalog.report.Content;
import org.antenna.catalog.report.KnownCodes;
import org.antenna.catalog.report.marking.Unclassified;
import org.antenna.catalog.report.writing.MinorVersion;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;

/**
 * What must hold before a version is released, and again when its embargo ends:
 *
 * <ol>
 *   <li>Somebody may read it ({@code audience-nobody}).
 *   <li>TLP:AMBER and AMBER+STRICT are for some, never for everyone: a class is left out or a region is named
 *       ({@code audience-too-wide}).
 *   <li>It bears no marking of classified information ({@code classified}).
 *   <li>A minor version changes neither who may read nor the label nor the series ({@code minor-changes-audience},
 *       {@code minor-changes-handling}, {@code minor-changes-series}).
 *   <li>Its series is not retired ({@code series-retired}) and none of its topics was split ({@code topic-split}) since it
 *       was written; a next version may keep the topics of the one before, and its series, or goes with it to what
 *       continues it.
 *   <li>The first version of a mission that is closed is released by the desk ({@code mission-closed}).
 *   <li>TLP:AMBER and AMBER+STRICT, and what very many may read, is released by somebody who wrote nothing of it
 *       ({@code second-person-needed}).
 * </ol>
 */
public final class ReleasePolicy {
    private interface Rule extends Function<Proposal, Optional<Refusal>> {}

    private static final List<Rule> OF_THE_TEXT = List.of(
            ReleasePolicy::somebodyMayRead,
            ReleasePolicy::amberIsForSome,
            ReleasePolicy::itIsNotClassified,
            ReleasePolicy::minorStaysWhereItIs,
            ReleasePolicy::itsCodesAreInUse);
    private static final List<Rule> OF_THE_RELEASE =
            List.of(ReleasePolicy::theMissionIsOpen, ReleasePolicy::aSecondPersonReleases);

    private ReleasePolicy() {}

    /** @throws Refusal of the first rule that does not hold */
    public static void check(Proposal proposal) {
        check(proposal, Stream.concat(OF_THE_TEXT.stream(), OF_THE_RELEASE.stream()));
    }

    /**
     * Before it goes to somebody else: all but who releases it.
     *
     * @throws Refusal of the first rule that does not hold
     */
    public static void checkText(Proposal proposal) {
        check(proposal, OF_THE_TEXT.stream());
    }

    /** The second rule alone, for what was released elsewhere before. */
    public static boolean fits(Handling handling, Audience audience) {
        return !restricted(handling) || !Audiences.everyone(audience);
    }

    static boolean restricted(Handling handling) {
        return handling == Handling.AMBER || handling == Handling.AMBER_STRICT;
    }

    private static void check(Proposal proposal, Stream<Rule> rules) {
        rules.map(rule -> rule.apply(proposal))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private static Optional<Refusal> somebodyMayRead(Proposal proposal) {
        return Audiences.nobody(proposal.content().audience())
                ? refused("audience", "audience-nobody", "Nobody may read this yet: name an audience.")
                : Optional.empty();
    }

    private static Optional<Refusal> amberIsForSome(Proposal proposal) {
        Content content = proposal.content();
        return fits(content.handling(), content.audience())
                ? Optional.empty()
                : refused(
                        "audience",
                        "audience-too-wide",
                        content.handling().label() + " is not for everyone: leave out a class or name regions.");
    }

    private static Optional<Refusal> itIsNotClassified(Proposal proposal) {
        return Unclassified.faults(proposal.content())
                .findFirst()
                .map(fault -> new Refusal(409, fault.code(), fault.detail(), List.of(fault)));
    }

    private static Optional<Refusal> minorStaysWhereItIs(Proposal proposal) {
        return MinorVersion.faults(proposal.version().kind(), proposal.before(), proposal.content())
                .findFirst()
                .map(fault -> new Refusal(409, fault.code(), fault.detail(), List.of(fault)));
    }

    private static Optional<Refusal> theMissionIsOpen(Proposal proposal) {
        boolean closed =
                proposal.codes().missions().getOrDefault(proposal.dossier().mission(), false);
        return closed && proposal.before() == null && !proposal.desk()
                ? Optional.of(
                        Refusal.conflict("mission-closed", "The mission is closed: the desk releases what it left."))
                : Optional.empty();
    }

    private static Optional<Refusal> aSecondPersonReleases(Proposal proposal) {
        if (!proposal.needsASecondPerson() || !proposal.version().authors().contains(proposal.releaser())) {
            return Optional.empty();
        }
        String what = proposal.large()
                ? "What so many organisations may read"
                : proposal.content().handling().label();
        return Optional.of(Refusal.forbidden(
                "second-person-needed", what + " is released by somebody who did not write on it: submit it."));
    }

    private static Optional<Refusal> itsCodesAreInUse(Proposal proposal) {
        Content content = proposal.content();
        KnownCodes codes = proposal.keptCodes();
        if (codes.retired(content.series())) {
            return refused("series", "series-retired", "The series takes no new reports: choose another.");
        }
        return content.topics().stream()
                .filter(topic -> codes.inUse(topic).size() > 1)
                .findFirst()
                .flatMap(topic -> refused(
                        "topics", "topic-split", topic + " was split: name one of " + codes.inUse(topic) + "."));
    }

    private static Optional<Refusal> refused(String field, String code, String detail) {
        return Optional.of(new Refusal(409, code, detail, List.of(new FieldError(field, code, detail))));
    }
}
