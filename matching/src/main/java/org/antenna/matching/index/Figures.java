package org.antenna.matching.index;

/**
 * What an index holds and did: the counts of one moment, those of matches since it was made.
 *
 * @param rules living
 * @param distinct rules in the base that differ, ended ones too
 * @param common of those, how many half of all reports or more are expected to call up
 * @param changes since the base was built: rules added, and rules of the base ended
 * @param tokens values, words and phrases that any rule asks for, or did when the base was built
 * @param bytes of all arrays, room for changes included, and of the changes by estimate
 * @param reports matched
 * @param candidates rules looked at, equal ones of the base once a report
 * @param matches found
 * @param rebuilds of the base, bulk loads included
 */
public record Figures(
        int rules,
        int distinct,
        int common,
        int changes,
        int tokens,
        long bytes,
        long reports,
        long candidates,
        long matches,
        int rebuilds) {}
