package org.antenna.catalog.preview.rest;

import java.util.List;
import org.antenna.catalog.report.Released;
import org.antenna.catalog.report.Report;
import org.antenna.catalog.report.Withdrawn;
import org.antenna.contracts.Rendition;

/**
 * What the template {@code preview/page.html} shows, in the language of the rendition.
 *
 * @param notice what to know before reading; empty for what is released
 * @param label TLP
 * @param body safe HTML
 * @param sources as the mission named them
 * @param files names
 */
public record PreviewPage(
        String language,
        String title,
        String notice,
        String label,
        String summary,
        String body,
        String sourcesHeading,
        List<String> sources,
        String filesHeading,
        List<String> files) {

    static PreviewPage of(Report report, Rendition rendition, String body, List<String> files) {
        boolean zh = rendition.language().equals("zh");
        return new PreviewPage(
                rendition.language(),
                rendition.title(),
                notice(report, zh),
                report.content().handling().label(),
                rendition.summary(),
                body,
                zh ? "来源" : "Sources",
                report.content().sources(),
                zh ? "附件" : "Attachments",
                files);
    }

    private static String notice(Report report, boolean zh) {
        return switch (report) {
            case Released released -> "";
            case Withdrawn withdrawn -> zh ? "已撤回" : "Withdrawn";
            default -> zh ? "预览：尚未发布" : "Preview: not released yet";
        };
    }
}
