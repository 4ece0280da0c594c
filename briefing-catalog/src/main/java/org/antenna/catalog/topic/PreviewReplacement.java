package org.antenna.catalog.topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.antenna.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Who and what would notice that a topic is replaced. Changes nothing. */
@ApplicationScoped
public class PreviewReplacement {
    private final ReplaceTopic replace;
    private final Topics topics;
    private final RuleCounts rules;

    @Inject
    public PreviewReplacement(ReplaceTopic replace, Topics topics, RuleCounts rules) {
        this.replace = replace;
        this.topics = topics;
        this.rules = rules;
    }

    /**
     * What a merge or a split would touch.
     *
     * @param topic as it would stand
     * @param added topics that would come with it
     * @param uses of the topic first, then of what would take its place; of added ones nothing
     * @param rules on the topic, on the one above it, and on what would take its place: each of them stays, and those on the
     *     topic and above it hear of what takes its place; absent when subscription-service does not answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Preview(
            MenuTopic topic,
            List<MenuTopic> added,
            List<TopicUse> uses,
            @Nullable List<RuleCounts.RuleCount> rules) {}

    /** @throws Refusal as {@link ReplaceTopic#replace}, which would refuse it too */
    public Preview of(String code, List<Part> parts) {
        Replacement plan = replace.preview(code, parts);
        List<TopicUse> uses = new ArrayList<>();
        uses.add(topics.use(code));
        plan.into().stream()
                .filter(topic -> !plan.added().contains(topic))
                .map(topic -> topics.use(topic.code()))
                .forEach(uses::add);
        List<String> asked = Stream.concat(
                        Stream.of(code, plan.topic().parent()),
                        plan.into().stream().flatMap(topic -> Stream.of(topic.code(), topic.parent())))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Optional<List<RuleCounts.RuleCount>> counts = rules.of(asked);
        return new Preview(plan.topic(), plan.added(), List.copyOf(uses), counts.orElse(null));
    }
}
