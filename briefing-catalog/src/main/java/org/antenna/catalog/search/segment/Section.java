package org.antenna.catalog.search.segment;

import java.util.BitSet;

/**
 * A part of the index as one search sees it.
 *
 * @param living positions whose report is still the one that was filed
 */
public record Section(SegmentColumns columns, BitSet living, Postings postings) {}
