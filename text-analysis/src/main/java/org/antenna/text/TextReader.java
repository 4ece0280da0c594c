package org.antenna.text;

/** Builds the canonical form of a text from its normalised characters, one after the other. */
final class TextReader implements Normaliser.Sink {
    private final StringBuilder canonical;
    private final Offsets offsets;

    private boolean afterWord;
    private int gapStart = -1;
    private int gapEnd;
    private int gapLength;
    private int lineFeeds;
    private boolean mark;
    private boolean breakHere;
    private boolean breakAtEdge;

    private TextReader(int length) {
        canonical = new StringBuilder(length);
        offsets = new Offsets(length + 16);
    }

    static Text read(String original) {
        TextReader reader = new TextReader(original.length());
        Normaliser.normalise(original, reader);
        return new Text(reader.canonical.toString(), new Lazy<>(() -> reader.offsets));
    }

    @Override
    public void accept(int codePoint, int start, int end) {
        if (!Letters.isLetterOrDigit(codePoint)) {
            widenGap(codePoint, start, end);
            return;
        }
        boolean word = !Letters.isUnspaced(codePoint);
        if (gapStart >= 0) {
            closeGap(word);
        }
        append(codePoint, start, end);
        afterWord = word;
    }

    private void widenGap(int codePoint, int start, int end) {
        if (gapStart < 0) {
            gapStart = start;
        }
        gapEnd = end;
        gapLength++;
        if (codePoint == '\n') {
            lineFeeds++;
        } else if (!Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint)) {
            mark = true;
        }
        breakHere |= Letters.isBreak(codePoint);
        breakAtEdge |= Letters.isBreakAtEdge(codePoint);
    }

    private void closeGap(boolean beforeWord) {
        boolean betweenWords = afterWord && beforeWord;
        boolean newBlock = lineFeeds > 1 || (lineFeeds == 1 && mark);
        boolean breaks = breakHere || newBlock || (breakAtEdge && !(betweenWords && gapLength == 1));
        if (!canonical.isEmpty() && (breaks || betweenWords)) {
            append(breaks ? Text.BREAK : Text.GAP, gapStart, gapEnd);
        }
        gapStart = -1;
        gapLength = 0;
        lineFeeds = 0;
        mark = false;
        breakHere = false;
        breakAtEdge = false;
    }

    private void append(int codePoint, int start, int end) {
        canonical.appendCodePoint(codePoint);
        offsets.add(Character.charCount(codePoint), start, end);
    }
}
