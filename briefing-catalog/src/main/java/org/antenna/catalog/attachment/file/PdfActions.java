package org.antenna.catalog.attachment.file;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a PDF would do or fetch, as far as one name alone does not tell: links to something else than pages and mailboxes, which
 * a click hands to whatever program is registered for it, and addresses and files that are opened without a click. Takes the
 * tokens of all objects, one object after the other. References are noted and compared, not followed.
 */
final class PdfActions {
    /** What stands for the number of an object that does not say it as it should: it could be any. */
    static final int ANY_NUMBER = -1;

    private static final Set<String> LINKED = Set.of("http", "https", "mailto", "tel", "ftp");
    private static final Set<String> ADDRESSES = Set.of("URI", "Base");
    /** Their actions are taken when a file, a page or a field is opened, or when another action was. */
    private static final Set<String> BY_ITSELF = Set.of("OpenAction", "AA", "Next");

    private static final int NOWHERE = -1;
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?<![0-9])([0-9]{1,9})[ \r\n\t\f\0]{1,8}[0-9]{1,5}[ \r\n\t\f\0]{1,8}$");
    /** So far before the word stands what numbers an object, as far as it is written as it should be. */
    private static final int NUMBERED_WITHIN = 32;

    private static final Pattern UNSEEN = Pattern.compile("[^!-~]");

    private final Set<Integer> taken = new HashSet<>();
    private final Set<Integer> linking = new HashSet<>();
    private boolean active;
    private boolean addressElsewhere;
    private boolean strangeString;

    private int object = ANY_NUMBER;
    private String before = "";
    /** The two words before. */
    private String number = "";

    private String generation = "";
    private int byItself = NOWHERE;

    /** What follows belongs to the object of this number. */
    void object(int itsNumber) {
        object = itsNumber;
        before = "";
        byItself = NOWHERE;
    }

    /** @param depth of lists and dictionaries in which the token stands */
    void take(PdfTokens.Kind kind, String text, int depth) {
        switch (kind) {
            case NAME -> name(text, depth);
            case STRING -> string(text, depth);
            case WORD -> word(text, depth);
            default -> byItself = depth < byItself ? NOWHERE : byItself;
        }
        before = kind == PdfTokens.Kind.NAME ? text : "";
    }

    private void name(String name, int depth) {
        boolean foreign = PdfNames.is("Thread", name) && !before.equals("Type")
                || PdfNames.is("URL", name) && (before.equals("FS") || depth == 0);
        active |= foreign;
        if (depth <= byItself) {
            byItself = NOWHERE;
        }
        if (PdfNames.is("URI", name) && PdfNames.is("S", before)) {
            active |= byItself != NOWHERE;
            if (depth == 1) {
                linking.add(object);
            }
        }
        if (byItself == NOWHERE && BY_ITSELF.stream().anyMatch(wanted -> PdfNames.is(wanted, name))) {
            byItself = depth;
        }
    }

    private void string(String text, int depth) {
        if (strange(text)) {
            active |= address();
            strangeString |= depth == 0;
        }
    }

    private void word(String word, int depth) {
        addressElsewhere |= address();
        // What is done then stands one reference further; a font in a list of fonts may have that name as well.
        active |= depth == 1 && PdfNames.is("AA", before);
        if (word.equals("R") && byItself != NOWHERE) {
            taken.add(number(number));
        }
        number = generation;
        generation = word;
    }

    private boolean address() {
        return ADDRESSES.stream().anyMatch(wanted -> PdfNames.is(wanted, before));
    }

    /** Programs ignore what cannot be seen, and of text in UTF-16 every other byte is zero. */
    private static boolean strange(String text) {
        Matcher scheme = SCHEME.matcher(UNSEEN.matcher(text).replaceAll("").toLowerCase(Locale.ROOT));
        return scheme.matches() && !LINKED.contains(scheme.group(1));
    }

    /** Of the object that begins with the word at this place. */
    static int number(String file, int place) {
        Matcher number = NUMBERED.matcher(file).region(Math.max(0, place - NUMBERED_WITHIN), place);
        return number.find() ? number(number.group(1)) : ANY_NUMBER;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : ANY_NUMBER;
    }

    boolean active() {
        boolean unsure =
                !taken.isEmpty() && linking.contains(ANY_NUMBER) || !linking.isEmpty() && taken.contains(ANY_NUMBER);
        return active || addressElsewhere && strangeString || unsure || !Collections.disjoint(taken, linking);
    }
}
