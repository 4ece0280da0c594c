package org.antenna.catalog.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.antenna.kit.platform.Sha256;

/**
 * The style of a page, to stand in its {@code <style>} element exactly so.
 *
 * @param css as it is written there
 */
public record StyleSheet(String css) {
    /** From files on the class path, one behind the other. */
    public static StyleSheet of(String... resources) {
        return new StyleSheet(Arrays.stream(resources).map(PageFile::text).collect(Collectors.joining()));
    }

    /**
     * For the header {@code Content-Security-Policy}: no scripts, nothing loaded, no style but this one, no forms, no frames.
     *
     * @param sandbox what a page in the sandbox may do all the same, as the header names it; empty: nothing
     */
    public String policy(String sandbox) {
        byte[] hash = HexFormat.of().parseHex(Sha256.hex(css.getBytes(UTF_8)));
        return "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'; "
                + ("sandbox " + sandbox).strip() + "; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }
}
