package org.antenna.sandbox.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of the lines or entries, added up over the parts of a file. Read by another thread when it is broken off. */
final class ImportSummary {
    private static final int PLACES = 5;

    private final Map<String, Group> refused = new TreeMap<>();
    private final List<String> changed = new ArrayList<>();
    private long imported;
    private long unchanged;
    private long refusals;
    private long changes;
    private long forNobody;

    /** Those refused for one reason: how many, the first of them, and what the service says to the first. */
    private static final class Group {
        private final List<String> places = new ArrayList<>();
        private final String detail;
        private long count;

        Group(String detail) {
            this.detail = detail;
        }

        void add(String place) {
            count++;
            if (places.size() < PLACES) {
                places.add(place);
            }
        }

        String text(String code) {
            String more = count > places.size() ? ", and %d more".formatted(count - places.size()) : "";
            return "  %s: %s%s%n      %s%n".formatted(code, String.join("; ", places), more, detail);
        }
    }

    /** Adds what the service answers to one part. */
    synchronized void add(JsonNode outcome) {
        imported += outcome.path("imported").asLong();
        forNobody += outcome.path("forNobody").asLong();
        unchanged += outcome.path("unchanged").asLong();
        outcome.path("refused")
                .forEach(each -> refuse(
                        each.path("code").asText(),
                        place(each),
                        each.path("detail").asText()));
        outcome.path("changed")
                .forEach(each ->
                        change(place(each) + "  " + each.path("externalId").asText()));
        refusals += outcome.path("refusedAlso").asLong();
        changes += outcome.path("changedAlso").asLong();
    }

    synchronized void tooLong(long line) {
        refuse("line-too-long", "line " + line, "A line has at most " + FileParts.LONGEST_LINE + " bytes.");
    }

    synchronized boolean isClean() {
        return refusals == 0;
    }

    synchronized long done() {
        return imported + unchanged + changes + refusals;
    }

    synchronized String text(ImportRequest request) {
        StringBuilder text = new StringBuilder("%d imported, %d unchanged".formatted(imported, unchanged));
        text.append(changes > 0 ? ", %d changed".formatted(changes) : "").append(", %d refused%n".formatted(refusals));
        refused.forEach((code, group) -> text.append(group.text(code)));
        if (changes > 0) {
            text.append(
                    "  Changed since they came, and left as they are; correct them by a new version:%n".formatted());
            text.append(changed.stream().map("      %s%n"::formatted).collect(Collectors.joining()));
        }
        if (forNobody > 0) {
            text.append(
                    "%d of the imported have no audience: nobody outside the ministry and the mission can read them. Before the next import choose one with --audience, for example --audience everyone.%n"
                            .formatted(forNobody));
        }
        if (request.notifying() && imported > 0) {
            text.append("Subscribers are told of the %d that are new.%n".formatted(imported));
        }
        return text.toString();
    }

    private void refuse(String code, String place, String detail) {
        refusals++;
        refused.computeIfAbsent(code, first -> new Group(detail)).add(place);
    }

    private void change(String place) {
        changes++;
        if (changed.size() < PLACES) {
            changed.add(place);
        }
    }

    private static String place(JsonNode each) {
        String entry = each.has("entry") ? "entry " + each.path("entry").asLong() + " (line " : "line ";
        String end = each.has("entry") ? ")" : "";
        String field = each.has("field") ? " " + each.path("field").asText() : "";
        return entry + each.path("line").asLong() + end + field;
    }
}
