package org.antenna.catalog.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.antenna.contracts.LocalizedText;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a request. Each check answers a value that can be worked with; {@link #refuse()} ends the
 * request when one of them failed. Lengths are in characters as people count them (code points).
 */
public final class Faults {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final int LONGEST_CODE = 100;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<FieldError> errors = new ArrayList<>();

    public void add(String field, String code, String detail) {
        errors.add(new FieldError(field, code, detail));
    }

    public void add(FieldError error) {
        errors.add(error);
    }

    public void need(boolean good, String field, String code, String detail) {
        if (!good) {
            add(field, code, detail);
        }
    }

    /** Faults below the prefix are named without it, for a sender who knows no such part. */
    public void unwrap(String prefix) {
        errors.replaceAll(error -> error.field().startsWith(prefix)
                ? new FieldError(error.field().substring(prefix.length()), error.code(), error.detail())
                : error);
    }

    public boolean none() {
        return errors.isEmpty();
    }

    /** @throws Refusal 400 with every fault found, if there is one */
    public void refuse() {
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
    }

    /** Trimmed; from 1 to {@code longest} characters. */
    public String text(String field, @Nullable String value, int longest) {
        String text = value == null ? "" : value.strip();
        need(!text.isEmpty(), field, "text-needed", "May not be empty.");
        return storable(field, text, longest);
    }

    /** As {@link #text} but may be absent, which is the empty text. */
    public String optionalText(String field, @Nullable String value, int longest) {
        return storable(field, value == null ? "" : value.strip(), longest);
    }

    public LocalizedText localized(String field, @Nullable LocalizedText value, int longest) {
        String zh = text(field + ".zh", value == null ? null : value.zh(), longest);
        String en = text(field + ".en", value == null ? null : value.en(), longest);
        return new LocalizedText(zh, en);
    }

    /** Lower-case words of letters and digits, joined by dots or hyphens. */
    public String code(String field, @Nullable String value) {
        String code = value == null ? "" : value;
        boolean good = code.length() <= LONGEST_CODE && CODE.matcher(code).matches();
        need(good, field, "invalid-code", "A code has a-z, 0-9, '.' and '-', at most " + LONGEST_CODE + " characters.");
        return good ? code : "";
    }

    /** Codes without repetitions, in the given order. */
    public List<String> codes(String field, @Nullable List<@Nullable String> values, int most) {
        List<@Nullable String> given = listed(field, values, most);
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            codes.add(code(field + "[" + i + "]", given.get(i)));
        }
        return List.copyOf(codes);
    }

    /** ISO 3166-1 alpha-2, without repetitions, in the given order. */
    public List<String> countries(String field, @Nullable List<@Nullable String> values, int most) {
        List<@Nullable String> given = listed(field, values, most);
        Set<String> countries = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String country = given.get(i);
            if (country != null && COUNTRIES.contains(country)) {
                countries.add(country);
            } else {
                add(field + "[" + i + "]", "unknown-country", "Not a country code of ISO 3166-1 alpha-2.");
            }
        }
        return List.copyOf(countries);
    }

    /** Texts of 1 to {@code longest} characters, in the given order. */
    public List<String> texts(String field, @Nullable List<@Nullable String> values, int most, int longest) {
        List<@Nullable String> given = listed(field, values, most);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            texts.add(text(field + "[" + i + "]", given.get(i), longest));
        }
        return List.copyOf(texts);
    }

    /** The constant of that name, or null and a fault such as {@code unknown-handling} or {@code handling-needed}. */
    public <E extends Enum<E>> @Nullable E constant(String field, Class<E> type, @Nullable String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        String kind = type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
        add(
                field,
                value == null ? kind + "-needed" : "unknown-" + kind,
                "One of " + List.of(type.getEnumConstants()) + ".");
        return null;
    }

    private List<@Nullable String> listed(String field, @Nullable List<@Nullable String> values, int most) {
        if (values == null) {
            return List.of();
        }
        need(values.size() <= most, field, "too-many", "At most " + most + ".");
        return values.size() <= most ? values : List.of();
    }

    private String storable(String field, String text, int longest) {
        need(
                text.codePointCount(0, text.length()) <= longest,
                field,
                "text-too-long",
                "At most " + longest + " characters.");
        boolean storable = text.codePoints().noneMatch(Faults::unstorable);
        need(storable, field, "invalid-text", "Has a NUL or half of a character.");
        return text;
    }

    private static boolean unstorable(int character) {
        return character == 0 || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
