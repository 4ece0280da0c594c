package org.antenna.catalog.menu;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.antenna.contracts.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the controlled vocabulary. (A Kafka topic is another thing.)
 *
 * @param version 1 at first, one more with every change
 * @param parent code of the topic above, null on the first level; a parent has none itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MenuTopic(String code, long version, @Nullable String parent, LocalizedText label) {}
