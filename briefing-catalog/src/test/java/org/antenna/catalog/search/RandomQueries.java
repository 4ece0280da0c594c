package org.antenna.catalog.search;

import java.util.List;
import java.util.random.RandomGenerator;

/** Queries whose words are cut out of texts at any place, written in the many ways in which people write them. */
final class RandomQueries {
    private static final String SIMPLIFIED = "国发会关务动实现经体来东机场长开学业";
    private static final String TRADITIONAL = "國發會關務動實現經體來東機場長開學業";

    private final RandomGenerator random;
    private final List<String> texts;

    RandomQueries(RandomGenerator random, List<String> texts) {
        this.random = random;
        this.texts = texts;
    }

    /** Now and then one that is refused. */
    String next() {
        return switch (random.nextInt(14)) {
            case 0, 1 -> term() + " " + term();
            case 2, 3 -> term() + " OR " + term() + " OR " + term();
            case 4 -> "(" + term() + " OR " + term() + ") -" + phrase();
            case 5 -> term() + " NOT (" + term() + " " + term() + ")";
            case 6 -> term() + " AND （" + term() + " ＯＲ NOT " + term() + "）";
            case 7 -> random.nextBoolean() ? "NOT " + term() : term() + " OR -" + phrase();
            case 8 -> random.nextBoolean() ? "\"" + term() : term() + " AND";
            default -> term();
        };
    }

    private String term() {
        String term = switch (random.nextInt(4)) {
            case 0 -> word();
            default -> phrase();
        };
        return switch (random.nextInt(6)) {
            case 0 -> fullWidth(term);
            case 1 -> traditional(term);
            case 2 -> term.toUpperCase(java.util.Locale.ROOT);
            default -> term;
        };
    }

    private String word() {
        String[] words = text().split("\\P{IsAlphabetic}+");
        String word = words.length == 0 ? "" : words[random.nextInt(words.length)];
        return word.isBlank() || word.length() > 30 ? "雪" : "\"" + word + "\"";
    }

    /** Quoted, with whatever stood between. */
    private String phrase() {
        int[] text = text().codePoints().toArray();
        int from = random.nextInt(text.length);
        boolean han = Character.isIdeographic(text[from]);
        int length = han ? 1 + random.nextInt(6) : 2 + random.nextInt(18);
        String cut = new String(text, from, Math.min(length, text.length - from)).replaceAll("[\"“”„＂]", " ");
        int space = cut.indexOf(' ');
        int last = cut.lastIndexOf(' ');
        String whole = !han && last > space ? cut.substring(space, last) : cut;
        return whole.codePoints().anyMatch(Character::isLetterOrDigit) ? "\"" + whole + "\"" : "the";
    }

    private String text() {
        return texts.get(random.nextInt(texts.size()));
    }

    private static String fullWidth(String term) {
        StringBuilder wide = new StringBuilder();
        term.codePoints()
                .map(each -> each > 0x20 && each < 0x7F && each != '"' ? each + 0xFEE0 : each)
                .forEach(wide::appendCodePoint);
        return wide.toString();
    }

    private static String traditional(String term) {
        StringBuilder other = new StringBuilder(term);
        for (int at = 0; at < other.length(); at++) {
            int place = SIMPLIFIED.indexOf(other.charAt(at));
            if (place >= 0) {
                other.setCharAt(at, TRADITIONAL.charAt(place));
            }
        }
        return other.toString();
    }
}
