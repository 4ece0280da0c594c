package org.antenna.kit.markdown;

/**
 * Where the HTML will stand: what is above it, and whether it brings its own style. Each text is CSS declarations for a
 * {@code style} attribute; empty: no attribute, for pages that have a style sheet and a policy against inline styles.
 *
 * @param headingShift levels that the page has above the first heading of a text, 0 to 5
 */
public record Look(
        int headingShift, String paragraph, String heading, String quotation, String list, String link, String code) {

    /** Without styles. */
    public static Look bare(int headingShift) {
        return new Look(headingShift, "", "", "", "", "", "");
    }
}
