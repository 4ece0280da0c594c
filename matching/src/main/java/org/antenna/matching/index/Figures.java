package org.antenna.matching.index;

/**
 * What an index holds and did. The counts of one moment; those of matches since it was made.
 *
 * @param rules living
 * @param predicates distinct rules in the base, ended ones too
 * @param changes since the base was built: rules added, and rules of the base ended
 * @param tokens values, words and phrases that any rule asks for
 * @param postings of the base
 * @param commonGates rules in the base, each distinct one once, that half of all reports or more are expected to call up
 * @param bytes of all arrays, room for changes included; without objects of the changes since, which are estimated
 * @param reports matched
 * @param candidates rules looked at, distinct ones once
 * @param matches found
 * @param rebuilds of the base, bulk loads included
 */
public record Figures(
        int rules,
        int predicates,
        int changes,
        int tokens,
        int postings,
        int commonGates,
        long bytes,
        long reports,
        long candidates,
        long matches,
        int rebuilds) {}
