package org.antenna.benchmarks.peer;

/** What of a tokeniser the peers share: the units of a canonical text. */
public enum Han {
    /** Each character that is found anywhere is a token. */
    SINGLE,

    /** Two of them in a row are a token besides: rarer, so fewer queries need a look. */
    PAIRS
}
