package org.antenna.text;

/** Latin letters that carry a stroke or are ligatures: Unicode does not decompose them, people still type them plain. */
final class LatinLetters {
    private LatinLetters() {}

    /** The plain spelling of a lower-case letter, or the letter itself. */
    static String plain(int codePoint) {
        return switch (codePoint) {
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'đ', 'ð' -> "d";
            case 'ł' -> "l";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'þ' -> "th";
            case 'ı' -> "i";
            case 'ŋ' -> "ng";
            default -> Character.toString(codePoint);
        };
    }
}
