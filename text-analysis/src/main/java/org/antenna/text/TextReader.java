package org.antenna.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Builds the canonical form of a text from its normalised characters, one after the other. */
final class TextReader {
    private final char[] original;
    private final @Nullable Offsets offsets;

    /** Always has room for as many characters as of the original are left, one for a gap among them. */
    private char[] canonical;

    private int length;
    private boolean afterWord;
    private int gapLength;
    private int gapStart;
    private int gapEnd;
    private int gapKinds;
    private int lineFeeds;

    private TextReader(String original, @Nullable Offsets offsets) {
        this.original = original.toCharArray();
        this.offsets = offsets;
        canonical = new char[this.original.length];
    }

    static Text read(String original) {
        TextReader reader = new TextReader(original, null);
        reader.read();
        return new Text(new String(reader.canonical, 0, reader.length), new Lazy<>(() -> offsets(original)));
    }

    /** Reads once more: few texts are ever asked where a word stood. */
    private static Offsets offsets(String original) {
        Offsets offsets = new Offsets(original.length());
        new TextReader(original, offsets).read();
        return offsets;
    }

    private void read() {
        int at = 0;
        while (at < original.length) {
            int end = readRun(at);
            at = end > at ? end : readOther(at);
        }
    }

    private int readRun(int start) {
        int first = entryAt(original, start);
        if (!SingleCharacters.isLetterOrDigit(first) || SingleCharacters.mayCombine(entryAt(original, start + 1))) {
            return start;
        }
        if (gapLength > 0) {
            closeGap(SingleCharacters.isWord(first));
        }
        int end = copyRun(original, start, canonical, length);
        length += end - start;
        afterWord = !Letters.isUnspaced(canonical[length - 1]);
        noteEach(start, end);
        return end;
    }

    /** Most of any text: letters that become one letter each, with single spaces between words. Returns where it ends. */
    private static int copyRun(char[] from, int start, char[] to, int length) {
        int shift = length - start;
        boolean afterWord = false;
        int at = start;
        int entry = entryAt(from, at);
        while (at < from.length) {
            int next = entryAt(from, at + 1);
            if (SingleCharacters.mayCombine(next)) {
                return at;
            }
            if (SingleCharacters.isLetterOrDigit(entry)) {
                afterWord = SingleCharacters.isWord(entry);
            } else if (SingleCharacters.folded(entry) != Text.GAP
                    || !afterWord
                    || !SingleCharacters.isAsciiWord(next)) {
                return at;
            }
            to[at + shift] = SingleCharacters.folded(entry);
            entry = next;
            at++;
        }
        return at;
    }

    private static int entryAt(char[] text, int at) {
        return at < text.length ? SingleCharacters.entry(text[at]) : SingleCharacters.NOTHING;
    }

    private int readOther(int start) {
        int entry = entryAt(original, start);
        char single = SingleCharacters.folded(entry);
        if (single != 0 && !SingleCharacters.mayCombine(entryAt(original, start + 1))) {
            widenGap(single, SingleCharacters.kinds(entry), start, start + 1);
            return start + 1;
        }
        int end = Normaliser.clusterEnd(original, start);
        String folded = Normaliser.fold(original, start, end);
        reserve(folded.length(), original.length - end);
        int at = 0;
        while (at < folded.length()) {
            int codePoint = folded.codePointAt(at);
            accept(codePoint, start, end);
            at += Character.charCount(codePoint);
        }
        return end;
    }

    private void accept(int codePoint, int start, int end) {
        int kinds = Letters.kinds(codePoint);
        if ((kinds & Letters.LETTER_OR_DIGIT) == 0) {
            widenGap(codePoint, kinds, start, end);
            return;
        }
        boolean word = (kinds & Letters.WORD) != 0;
        if (gapLength > 0) {
            closeGap(word);
        }
        append(codePoint, start, end);
        afterWord = word;
    }

    private void widenGap(int codePoint, int kinds, int start, int end) {
        if (gapLength == 0) {
            gapStart = start;
        }
        gapEnd = end;
        gapLength++;
        gapKinds |= kinds;
        if (codePoint == '\n') {
            lineFeeds++;
        }
    }

    private void closeGap(boolean beforeWord) {
        boolean betweenWords = afterWord && beforeWord;
        boolean mark = (gapKinds & Letters.MARK_BETWEEN) != 0;
        boolean newBlock = lineFeeds > 1 || (lineFeeds == 1 && mark);
        boolean breakAtEdge = (gapKinds & Letters.BREAK_AT_EDGE) != 0 && !(betweenWords && gapLength == 1);
        boolean breaks = newBlock || breakAtEdge || (gapKinds & Letters.BREAK) != 0;
        if (length > 0 && (breaks || betweenWords)) {
            append(breaks ? Text.BREAK : Text.GAP, gapStart, gapEnd);
        }
        gapLength = 0;
        gapKinds = 0;
        lineFeeds = 0;
    }

    private void append(int codePoint, int start, int end) {
        int count = Character.toChars(codePoint, canonical, length);
        length += count;
        if (offsets != null) {
            offsets.add(count, start, end);
        }
    }

    private void noteEach(int start, int end) {
        for (int at = start; offsets != null && at < end; at++) {
            offsets.add(1, at, at + 1);
        }
    }

    /** Some characters become many: one Arabic ligature of a prayer, eighteen. */
    private void reserve(int count, int left) {
        int needed = length + count + left + 1;
        if (needed > canonical.length) {
            canonical = Arrays.copyOf(canonical, needed + needed / 2);
        }
    }
}
