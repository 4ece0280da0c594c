package org.antenna.catalog.report;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.antenna.catalog.reader.Audiences;
import org.antenna.contracts.Audience;
import org.antenna.contracts.Handling;
import org.antenna.contracts.OrganisationClass;
import org.antenna.contracts.Rendition;
import org.antenna.kit.problem.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reports that the tests of this feature begin with. */
public final class Samples {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    public static final Audience HEBEI = new Audience(Set.of(OrganisationClass.REGION), Set.of("CN-HE"), Set.of());
    public static final KnownCodes CODES = new KnownCodes(
            Map.of("embassy-no", false),
            Map.of(
                    "sport", List.of(),
                    "sport.winter", List.of(),
                    "sport.snow", List.of("sport.winter"),
                    "sport.all", List.of("sport", "sport.winter")),
            Map.of(
                    "industry-trends", new KnownCodes.Line(HEBEI, false, null),
                    "of-old", new KnownCodes.Line(Audiences.EVERYONE, true, null),
                    "trends-of-old", new KnownCodes.Line(HEBEI, true, "trends"),
                    "trends", new KnownCodes.Line(HEBEI, true, "industry-trends")));

    private Samples() {}

    public static Content content(Handling handling, Audience audience) {
        Rendition rendition = new Rendition("en", "Ski-jump", "", "How Oslo re-uses it.");
        return new Content(
                null,
                List.of("sport.winter"),
                List.of("NO"),
                handling,
                audience,
                List.of(rendition),
                List.of(),
                List.of());
    }

    public static Content in(String series) {
        return content(Handling.CLEAR, HEBEI).in(series);
    }

    public static Content titled(String title) {
        Content content = content(Handling.CLEAR, HEBEI);
        Rendition rendition = new Rendition("en", title, "", "How Oslo re-uses it.");
        return new Content(
                null,
                content.topics(),
                content.about(),
                content.handling(),
                content.audience(),
                List.of(rendition),
                List.of(),
                List.of());
    }

    public static Dossier draft() {
        return Dossier.start(new UUID(0, 1), "embassy-no", content(Handling.CLEAR, HEBEI), "anna", NOON);
    }

    public static Dossier released() {
        return draft().release("anna", NOON, true);
    }

    public static Dossier revised() {
        return released().startVersion(Report.Kind.UPDATE, "berit", NOON);
    }

    public static Dossier inReview() {
        return draft().submit("anna", NOON);
    }

    public static Dossier embargoed() {
        return inReview().embargo(approval("berit"));
    }

    /** The next version is approved, and the one before is read meanwhile. */
    public static Dossier revisedAndEmbargoed() {
        return revised().submit("berit", NOON).embargo(approval("cai"));
    }

    public static Embargoed.Approval approval(String by) {
        return new Embargoed.Approval(
                by, true, NOON, content(Handling.CLEAR, HEBEI).hash(), NOON.plusSeconds(3_600), true);
    }

    public static Dossier withdrawn() {
        return revised().withdraw("wrong", "anna", NOON);
    }

    public static String refusal(ThrowingCallable act) {
        Refusal refusal = catchThrowableOfType(Refusal.class, act);
        return refusal == null ? "" : refusal.code();
    }
}
