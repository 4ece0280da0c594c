package org.antenna.catalog.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What became of the lines of an import.
 *
 * @param imported lines that are now here and were not before, or not like this
 * @param unchanged lines that were here already
 * @param refused in the order of the lines, at most {@link ImportTally#MOST_LISTED}
 * @param refusedAlso how many more were refused beyond those listed; absent when none
 */
public record ImportOutcome(
        long imported,
        long unchanged,
        List<RefusedLine> refused,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long refusedAlso) {}
