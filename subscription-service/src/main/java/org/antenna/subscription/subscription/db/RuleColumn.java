package org.antenna.subscription.subscription.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.antenna.contracts.Rule;
import org.antenna.subscription.subscription.Wish;
import org.jspecify.annotations.Nullable;

/** A rule as the JSON that its column holds: the form in which events carry it, too. */
@ApplicationScoped
class RuleColumn {
    private final ObjectMapper json;

    @Inject
    RuleColumn(ObjectMapper json) {
        this.json = json;
    }

    Rule read(String column) {
        try {
            return json.readValue(column, Rule.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept rule cannot be read", e);
        }
    }

    @Nullable
    String write(Wish wish) {
        if (!(wish instanceof Wish.ByRule byRule)) {
            return null;
        }
        try {
            return json.writeValueAsString(byRule.rule());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rule cannot be written", e);
        }
    }
}
