package org.antenna.catalog.attachment.file;

import java.util.List;
import java.util.Optional;

/**
 * Where a stream that packs objects (ISO 32000-2, 7.5.7) stands and what its dictionary says.
 *
 * @param from behind the word {@code stream}
 * @param first where its objects begin, counted from the beginning of what it unpacks to
 * @param count of its objects
 * @param deflated otherwise it is not packed at all
 */
record PdfPack(int from, int first, int count, boolean deflated) {
    private static final int MOST_DIGITS = 9;

    /** Empty when it is packed in a way that no program writes. */
    static Optional<PdfPack> of(PdfOutline outline, int from) {
        List<String> filters = outline.values("Filter");
        boolean deflated = filters.equals(List.of("/FlateDecode")) || filters.equals(List.of("/Fl"));
        boolean predicted = outline.values("DecodeParms").stream().anyMatch(value -> !value.equals("null"));
        boolean plain = !outline.has("F") && !outline.has("DP") && !outline.has("FDecodeParms") && !predicted;
        Optional<Integer> first = number(outline.values("First"));
        Optional<Integer> count = number(outline.values("N"));
        if (!plain || !deflated && outline.has("Filter") || first.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PdfPack(from, first.get(), count.get(), deflated));
    }

    static Optional<Integer> number(List<String> values) {
        return values.size() == 1 && values.getFirst().matches("[0-9]{1," + MOST_DIGITS + "}")
                ? Optional.of(Integer.valueOf(values.getFirst()))
                : Optional.empty();
    }
}
