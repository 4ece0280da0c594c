package org.antenna.catalog.feed.rest;

import org.antenna.catalog.feed.PublicEdition;
import org.jspecify.annotations.Nullable;

/**
 * What the template {@code feed/notice.html} shows where there is nothing to read.
 *
 * @param text what it means for who came here
 * @param reason why it was withdrawn, in the words of the mission, or null
 */
public record PublicNotice(
        String language,
        String heading,
        String text,
        @Nullable String reason) {

    static PublicNotice none(String language) {
        return language.equals("zh")
                ? new PublicNotice(language, "这里没有公开的报告", "地址可能有误，或报告不是公开的。", null)
                : new PublicNotice(
                        language,
                        "There is no public report here",
                        "The address may be wrong, or the report is not a public one.",
                        null);
    }

    static PublicNotice gone(String language, PublicEdition.Gone gone) {
        boolean chinese = language.equals("zh");
        String day = PublicPage.Day.of(gone.withdrawnAt(), chinese).words();
        return chinese
                ? new PublicNotice(language, "这份报告已经撤回", "报告于" + day + "撤回，请不要再引用或转发。", gone.reason())
                : new PublicNotice(
                        language,
                        "This report was withdrawn",
                        "It was withdrawn on " + day + ". Please do not quote it or pass it on any more.",
                        gone.reason());
    }
}
