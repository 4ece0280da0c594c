package org.antenna.catalog.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a body without the marks of Markdown, near enough to read: blocks are apart by an empty line, of a link and
 * a picture its words stay, of HTML what stands between tags. One pass, whatever the text looks like.
 */
final class PlainBody {
    private static final Pattern BLOCK =
            Pattern.compile(" {0,12}(?:(?:>|#{1,6}(?= )|[-*+](?= )|\\d{1,9}[.)](?= )) ?)++");
    private static final Pattern RULE = Pattern.compile("[ \\t]*(?:[-=*_|:+]++[ \\t]*+)++|[ \\t]*(?:```|~~~).*");
    private static final int LONGEST_TARGET = 2_000;
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~";

    private final String line;
    private final StringBuilder out;
    private int at;

    private PlainBody(String line, int from, StringBuilder out) {
        this.line = line;
        this.at = from;
        this.out = out;
    }

    static String of(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        for (String line : markdown.split("\r\n|\r|\n", -1)) {
            Matcher block = BLOCK.matcher(line);
            boolean begins = block.lookingAt();
            if (line.isBlank() || RULE.matcher(line).matches()) {
                apart(out);
            } else {
                if (begins || line.stripLeading().startsWith("|")) {
                    apart(out);
                }
                new PlainBody(line, begins ? block.end() : 0, out).read();
                out.append('\n');
            }
        }
        return out.toString().strip();
    }

    private static void apart(StringBuilder out) {
        if (!out.isEmpty() && (out.length() < 2 || out.charAt(out.length() - 2) != '\n')) {
            out.append('\n');
        }
    }

    private void read() {
        while (at < line.length()) {
            char next = line.charAt(at);
            switch (next) {
                case '\\' -> escaped();
                case '*', '`' -> at++;
                case '~' -> at += follows('~') ? 2 : keep();
                case '_' -> at += withinWord() ? keep() : 1;
                case '!' -> at += follows('[') ? 1 : keep();
                case '[' -> at++;
                case ']' -> afterWordsOfLink();
                case '<' -> tag();
                default -> at += keep();
            }
        }
    }

    /** Keeps the character; answers how many that are. */
    private int keep() {
        out.append(line.charAt(at));
        return 1;
    }

    private boolean follows(char wanted) {
        return at + 1 < line.length() && line.charAt(at + 1) == wanted;
    }

    private int reach() {
        return Math.min(line.length(), at + LONGEST_TARGET);
    }

    private void escaped() {
        if (at + 1 < line.length() && ESCAPABLE.indexOf(line.charAt(at + 1)) >= 0) {
            at++;
        }
        at += keep();
    }

    private boolean withinWord() {
        return at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
    }

    private void afterWordsOfLink() {
        int end = follows('(') ? line.indexOf(')', at, reach()) : -1;
        at = end >= 0 ? end + 1 : at + 1;
    }

    /** A tag goes; a sign in a text such as {@code a < b} stays. */
    private void tag() {
        boolean tag = at + 1 < line.length()
                && (Character.isLetter(line.charAt(at + 1)) || "/!?".indexOf(line.charAt(at + 1)) >= 0);
        int end = tag ? line.indexOf('>', at, reach()) : -1;
        if (end >= 0) {
            boolean address = line.startsWith("http", at + 1);
            out.append(address ? line.substring(at + 1, end) : "");
            at = end + 1;
        } else {
            at += keep();
        }
    }
}
