package org.antenna.delivery.mail.letter;

/**
 * The beginning of a body, cut between paragraphs where that costs less than half of it, else between characters.
 *
 * @param whole nothing was cut
 */
record Excerpt(String text, boolean whole) {
    static Excerpt of(String body, int limit) {
        if (body.length() <= limit) {
            return new Excerpt(body, true);
        }
        int paragraph = body.lastIndexOf("\n\n", limit);
        if (paragraph >= limit / 2) {
            return new Excerpt(body.substring(0, paragraph), false);
        }
        int end = Character.isHighSurrogate(body.charAt(limit - 1)) ? limit - 1 : limit;
        return new Excerpt(body.substring(0, end), false);
    }
}
