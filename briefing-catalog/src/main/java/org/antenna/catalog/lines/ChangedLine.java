package org.antenna.catalog.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What is here already under its id and said something else when it came. It stays as it is: a person corrects it.
 *
 * @param line from 1
 * @param entry of a feed, from 1
 * @param externalId by which it is known outside
 * @param id by which it is known here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangedLine(long line, @Nullable Long entry, String externalId, String id) {}
