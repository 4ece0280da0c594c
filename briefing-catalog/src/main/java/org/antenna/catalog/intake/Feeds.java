package org.antenna.catalog.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom. */
public interface Feeds {
    /**
     * The entries in the order of the document.
     *
     * @param charset that the sender names beside the document; null when none
     * @throws org.antenna.kit.problem.Refusal 400 for the whole document, with line and column where there are any:
     *     {@code feed-declares-a-doctype} (entities are never resolved), {@code feed-malformed}, {@code feed-too-deep},
     *     {@code feed-too-many-entries}, {@code feed-unknown} (neither RSS nor Atom), {@code encoding-unknown},
     *     {@code encoding-contradicted} (document and sender, or mark and declaration, differ), {@code encoding-wrong}
     *     (bytes that the encoding does not have)
     */
    List<FeedEntry> read(byte[] document, @Nullable String charset);
}
