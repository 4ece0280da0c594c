package org.antenna.catalog.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What became of the lines or entries of an import.
 *
 * @param imported those that are now here and were not before, or not like this
 * @param forNobody of the imported reports those that only the ministry and the mission may read, because neither the line
 *     nor the import nor the series names an audience; absent when none
 * @param unchanged those that were here already
 * @param changed entries of a feed that were here already and say something else now, at most
 *     {@link ImportTally#MOST_LISTED}; of lines none, they are refused
 * @param changedAlso how many more changed beyond those listed; absent when none
 * @param refused in their order, at most {@link ImportTally#MOST_LISTED}
 * @param refusedAlso how many more were refused beyond those listed; absent when none
 */
public record ImportOutcome(
        long imported,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long forNobody,
        long unchanged,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ChangedLine> changed,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long changedAlso,
        List<RefusedLine> refused,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long refusedAlso) {}
