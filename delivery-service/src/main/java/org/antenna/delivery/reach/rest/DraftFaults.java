package org.antenna.delivery.reach.rest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.antenna.kit.problem.FieldError;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What is wrong with a draft, gathered. The bounds are briefing-catalog's: what it holds is never refused. */
final class DraftFaults {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final int LONGEST_CODE = 100;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private final List<FieldError> errors = new ArrayList<>();

    static boolean isCode(String value) {
        return value.length() <= LONGEST_CODE && CODE.matcher(value).matches();
    }

    void need(boolean good, String field, String code, String detail) {
        if (!good) {
            errors.add(new FieldError(field, code, detail));
        }
    }

    void needed(boolean present, String field) {
        need(present, field, "value-needed", "Is needed.");
    }

    void code(String field, String value) {
        need(isCode(value), field, "invalid-code", "A code has a-z, 0-9, '.' and '-', at most 100 characters.");
    }

    List<String> codes(String field, @Nullable Collection<? extends @Nullable String> values, int most) {
        return each(field, values, most, DraftFaults::isCode, "invalid-code");
    }

    List<String> countries(String field, @Nullable Collection<? extends @Nullable String> values, int most) {
        return each(field, values, most, value -> COUNTRY.matcher(value).matches(), "invalid-country");
    }

    void regions(String field, Collection<String> values, int most) {
        each(field, values, most, value -> REGION.matcher(value).matches(), "invalid-region");
    }

    /** Lengths in characters as people count them (code points). */
    void text(String field, String text, int longest) {
        need(text.codePointCount(0, text.length()) <= longest, field, "text-too-long", "At most " + longest + ".");
        boolean whole = text.codePoints()
                .noneMatch(each -> each == 0 || each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
        need(whole, field, "invalid-text", "Has a NUL or half of a character.");
    }

    /** @throws Refusal 400 with every fault found, if there is one */
    void refuse() {
        if (!errors.isEmpty()) {
            throw Refusal.fields(errors);
        }
    }

    private List<String> each(
            String field,
            @Nullable Collection<? extends @Nullable String> values,
            int most,
            Predicate<String> good,
            String code) {
        if (values == null) {
            return List.of();
        }
        need(values.size() <= most, field, "too-many", "At most " + most + ".");
        need(values.stream().allMatch(value -> value != null && good.test(value)), field, code, "One is malformed.");
        return values.stream()
                .filter(Objects::nonNull)
                .<String>map(value -> value)
                .toList();
    }
}
