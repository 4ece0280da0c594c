package org.antenna.catalog.intake.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a document as characters. The encoding is that of the byte order mark, of the sender, and of the XML
 * declaration; those that are given must agree, and the bytes must fit it. A parser left alone would take the first and show
 * other characters than were written.
 */
final class FeedText {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final int DECLARATION = 400;

    private FeedText() {}

    static String of(byte[] document, @Nullable String sender) {
        @Nullable Charset mark = mark(document);
        @Nullable Charset named = sender == null ? null : charset(sender);
        @Nullable Charset declared = declared(document, mark);
        Charset chosen =
                mark != null ? mark : named != null ? named : declared != null ? declared : StandardCharsets.UTF_8;
        if (!agrees(named, chosen) || !agrees(declared, chosen)) {
            throw FeedFault.of(
                    "encoding-contradicted",
                    "Byte order mark, Content-Type and XML declaration name different encodings.");
        }
        String text = decode(document, chosen);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable Charset mark(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        int third = bytes.length > 2 ? bytes[2] & 0xFF : 0;
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFE && second == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFF && second == 0xFE ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable Charset declared(byte[] document, @Nullable Charset mark) {
        int length = Math.min(DECLARATION, document.length);
        Charset readable = mark == null ? StandardCharsets.ISO_8859_1 : mark;
        String start = new String(document, 0, length, readable);
        Matcher matcher = DECLARED.matcher(start.startsWith("\uFEFF") ? start.substring(1) : start);
        return matcher.find() ? charset(matcher.group(1)) : null;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.replace("\"", ""));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw FeedFault.of("encoding-unknown", "The encoding is not known.");
        }
    }

    /** {@code UTF-16} without an order agrees with both. */
    private static boolean agrees(@Nullable Charset named, Charset chosen) {
        return named == null
                || named.equals(chosen)
                || named.equals(StandardCharsets.UTF_16) && chosen.name().startsWith("UTF-16");
    }

    private static String decode(byte[] document, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate((int) (document.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(document), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            throw FeedFault.at(line, 0, "encoding-wrong", "The bytes are not " + charset.name() + ".");
        }
        return text.toString();
    }
}
