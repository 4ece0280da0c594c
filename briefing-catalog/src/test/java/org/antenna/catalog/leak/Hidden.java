package org.antenna.catalog.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A report and what only it has. */
record Hidden(
        Situation situation, String id, String attachment, String word, String topic, String label, String country) {
    /** Asked about in place of what is hidden. It has no situation and is shown to nobody; its topic is in the vocabulary. */
    static final Hidden NEVER_WAS = new Hidden(
            Situation.DRAFT,
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            "hidneverwas",
            "leak-never-was",
            "无中生有",
            "AD");

    static Hidden planned(Situation situation, String word, String label, String country) {
        return new Hidden(situation, "", "", word, "leak-" + word, label, country);
    }

    Hidden made(String report, String file) {
        return new Hidden(situation, report, file, word, topic, label, country);
    }

    String in(String way) {
        return way.replace("{id}", id)
                .replace("{attachment}", attachment)
                .replace("{word}", word)
                .replace("{topic}", topic)
                .replace("{label}", label)
                .replace("{country}", country);
    }

    /** Without what the caller said himself, which an answer may repeat. */
    String withoutWhatWasAsked(String said) {
        return said.replace(id, "?")
                .replace(attachment, "?")
                .replace(word, "?")
                .replace(topic, "?")
                .replace(label, "?")
                .replace(country, "?");
    }

    /** What no answer may say to who may not know it. */
    List<String> secrets(boolean reportIsKnown) {
        List<String> secrets = new ArrayList<>(List.of(word, label, "\"" + topic + "\""));
        if (!reportIsKnown) {
            secrets.add(id);
        }
        return secrets;
    }
}
