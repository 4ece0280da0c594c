package org.antenna.catalog.attachment.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.antenna.kit.problem.Refusal;

/** Plain text and CSV: UTF-8 throughout, no control characters but those that part lines and columns, no markup. */
final class TextFile {
    private static final Pattern MARKUP = Pattern.compile("^\\uFEFF?\\s*<[!?a-zA-Z]");

    private TextFile() {}

    static void check(Octets file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.all()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw unsupported();
        }
        if (text.chars()
                .anyMatch(character -> character < ' ' && "\t\n\r\f".indexOf(character) < 0 || character == 0x7F)) {
            throw unsupported();
        }
        if (MARKUP.matcher(text).find()) {
            throw Unfit.disguised("body", "The content is markup, which is not plain text.");
        }
    }

    private static Refusal unsupported() {
        return Unfit.unsupported(
                "A PDF, a picture (PNG, JPEG, WebP), an office file (docx, xlsx, pptx), or text or CSV in UTF-8.");
    }
}
