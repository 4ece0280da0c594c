package org.antenna.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What stands behind the name of a benchmark: {@code --name value} and {@code --flag}. */
public final class Options {
    private final List<String> arguments;

    /**
     * @param names of options that take a value
     * @param flags of options that take none
     * @throws IllegalArgumentException for anything else
     */
    public Options(List<String> arguments, Set<String> names, Set<String> flags) {
        this.arguments = List.copyOf(arguments);
        List<String> left = new ArrayList<>(arguments);
        while (!left.isEmpty()) {
            String first = left.removeFirst();
            if (names.contains(first) && !left.isEmpty()) {
                left.removeFirst();
            } else if (!flags.contains(first)) {
                throw new IllegalArgumentException("Cannot read %s. There are %s, each with a value%s."
                        .formatted(first, names, flags.isEmpty() ? "" : ", and without one " + flags));
            }
        }
    }

    public boolean has(String flag) {
        return arguments.contains(flag);
    }

    public String text(String name, String otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 ? otherwise : arguments.get(at + 1);
    }

    /** @throws IllegalArgumentException unless it is a number from 1 to 99,999,999 */
    public int number(String name, int otherwise) {
        return number(name, text(name, Integer.toString(otherwise)));
    }

    /** Set apart by commas. */
    public List<Integer> numbers(String name, String otherwise) {
        return texts(name, otherwise).stream().map(text -> number(name, text)).toList();
    }

    /** Set apart by commas. */
    public List<String> texts(String name, String otherwise) {
        return Arrays.asList(text(name, otherwise).split(","));
    }

    private static int number(String name, String text) {
        if (!text.matches("[1-9][0-9]{0,7}")) {
            throw new IllegalArgumentException(name + " needs a number from 1 to 99,999,999.");
        }
        return Integer.parseInt(text);
    }
}
