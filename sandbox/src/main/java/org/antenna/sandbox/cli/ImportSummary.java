package org.antenna.sandbox.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the lines.
 *
 * @param open lines that name no audience of their own
 */
record ImportSummary(int imported, int unchanged, int open, List<Refusal> refused) {

    /** @param line counted from 1 in the file */
    record Refusal(long line, String code, String field, String detail) {}

    String text(ImportKind kind, @Nullable String audience) {
        StringBuilder text = new StringBuilder();
        text.append("%d imported, %d unchanged, %d refused%n".formatted(imported, unchanged, refused.size()));
        for (Refusal refusal : refused) {
            text.append("  line %d  %s  %s: %s%n"
                    .formatted(refusal.line(), refusal.field(), refusal.code(), refusal.detail()));
        }
        if (kind == ImportKind.REPORTS && audience == null && open > 0) {
            text.append(
                    "%d reports name no audience: nobody outside the ministry and the mission can read them. Choose one with --audience, for example --audience everyone.%n"
                            .formatted(open));
        }
        return text.toString();
    }
}
